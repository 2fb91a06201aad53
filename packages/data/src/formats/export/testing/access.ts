import type { Story } from '../../../model/story.ts';
import { outline } from '../../../outline/outline.ts';
import { exportData } from '../data.ts';
import type { ExportFormat, ExportOptions, StoryAccess, Things } from '../types.ts';
import { STORY_LISTS } from '../../../model/story.ts';

const LIST = {
  actor: 'actors',
  event: 'events',
  claim: 'claims',
  question: 'questions',
  source: 'sources',
} as const;

/** A checked story in memory, as exports take it. */
const accessTo = (story: Story, version = '0'): StoryAccess => ({
  outline: outline(story, version),
  head: Object.fromEntries(
    Object.entries(story).filter(([key]) => !Object.hasOwn(STORY_LISTS, key)),
  ) as StoryAccess['head'],
  written: story.events.map(({ id }) => id),
  get: <K extends keyof Things>(kind: K, ids: readonly string[]) => {
    const list = story[LIST[kind]] as Things[K][];
    return Promise.resolve(ids.flatMap((id) => list.find((thing) => thing.id === id) ?? []));
  },
});

async function whole(text: AsyncIterable<string>): Promise<string> {
  let read = '';
  for await (const piece of text) read += piece;
  return read;
}

/** The text that a format writes; of an archive, all its files with their names. */
export async function textOf(format: ExportFormat, story: Story, options?: ExportOptions): Promise<string> {
  const data = exportData(accessTo(story), options);
  if ('write' in format) return whole(format.write(data));
  const files = format.files(data).map(async ({ name, text }) => `== ${name}\n${await whole(text)}`);
  return (await Promise.all(files)).join('');
}
