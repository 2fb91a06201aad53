import { existsSync } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Story } from '@standoff/data';
import { readExport, storyFiles } from '@standoff/data/model';
import { readEnv } from '../env.ts';
import { replaceFolder } from '../import/folder.ts';
import { textOfFile } from '../import/read.ts';
import { HEAD } from '../store/folders.ts';
import { versionOf } from '../store/version.ts';
import { bundledStories } from '../stories.ts';
import { countsOf } from './check.ts';
import { Failure, text, UsageError, type Command, type Output } from './command.ts';

export const importStory: Command = {
  name: 'import',
  takes: '<file…>',
  summary: 'read stories back that standoff export wrote, and write them as folders',
  options: {
    format: { type: 'string', value: '<name>', help: 'json, the one format that holds everything (default: json)' },
    stories: { type: 'string', value: '<folder>', help: 'where to (default: STANDOFF_STORIES, else stories)' },
  },
  examples: [['standoff import story.json --stories stories', 'as a folder in stories, checked']],
  async run({ values, positionals }, output) {
    const format = text(values, 'format') ?? 'json';
    if (format !== 'json')
      throw new UsageError(`--format is '${format}': only json can be read back, for the others leave something out`);
    if (positionals.length === 0)
      throw new UsageError(
        'import takes the files that standoff export --format json wrote: standoff import story.json',
      );
    const folder = text(values, 'stories') ?? readEnv().STANDOFF_STORIES ?? 'stories';
    await refuseOthers(folder);

    // All are read before any is written, so that one bad file does not leave half of them behind.
    const read = await Promise.all(positionals.map((file) => readFrom(file, output)));
    const found = read.filter((file) => file !== undefined);
    if (found.length < read.length) return 1;
    const stories = found.map(({ story }) => story);
    refuseRepeated(stories);
    for (const { story, part } of found) if (part) refuseInPlaceOfWhole(join(folder, story.id));
    for (const story of stories) {
      const target = join(folder, story.id);
      await replaceFolder(folder, story.id, storyFiles(story)).catch((error: unknown) => {
        throw new Failure(`${target} is as it was: ${(error as Error).message}`);
      });
      output.out(`${target}: version ${versionOf(story)}, ${countsOf(story)}`);
    }
    return 0;
  },
};

/** Stories that come with the program are not to be overwritten, and a story is no folder of stories. */
async function refuseOthers(folder: string): Promise<void> {
  const real = await realpath(folder).catch(() => resolve(folder));
  if (real === (await realpath(bundledStories())))
    throw new Failure(`${folder} holds the stories that come with this program: name another folder with --stories`);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Failure(`${folder} is no folder: name one with --stories`);
  });
  if (names.includes(HEAD)) throw new Failure(`${folder} is a story itself: name the folder that holds it`);
}

interface Read {
  story: Story;
  /** Whether it is what a filter left. */
  part: boolean;
}

function refuseRepeated(stories: readonly Story[]): void {
  const ids = stories.map(({ id }) => id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) throw new Failure(`Two of the files hold the story '${repeated}': import one of them`);
}

/** What a filter left of a story says nothing of the rest, which would be gone. */
function refuseInPlaceOfWhole(target: string): void {
  if (!existsSync(target)) return;
  throw new Failure(
    `${target} is there, and what would take its place is only part of a story: move it away first, or name another folder with --stories`,
  );
}

/** The story in a file, and whether it is only a part, or a line for everything that is wrong with it. */
async function readFrom(file: string, { out, err }: Output): Promise<Read | undefined> {
  const content = await textOfFile(file).catch((error: unknown) => {
    throw new Failure(`${file} cannot be read: ${(error as Error).message}`);
  });
  const { story, filter, problems } = readExport(content);
  for (const { path, message } of problems) out(`${file}: ${path}: ${message}`);
  if (story && filter) err(`${file} holds part of a story: what the filter ${filter} left of it`);
  return story && { story, part: filter !== undefined };
}
