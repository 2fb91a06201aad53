import { join } from 'node:path';
import type { Story } from '@standoff/data';
import { formatProblem, readStory, type Problem } from '@standoff/data/model';
import { misnamed } from './folder-name.ts';
import { HEAD, storyFiles, storyFolders } from './folders.ts';
import { memoryStore } from './memory.ts';
import type { Store } from './store.ts';

/** Stories that break a rule. The message lists every problem as `file:line:column: what is wrong, what would be right`. */
export class BadStories extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

export interface CheckedFolder {
  folder: string;
  /** Undefined where a problem keeps it from being read. */
  story: Story | undefined;
  /** With paths that start with the folder as it was given. */
  problems: Problem[];
}

/** Reads and checks every story in these folders, each a story folder or a folder of them. Throws `NoStories`. */
export async function checkFolders(paths: readonly string[]): Promise<CheckedFolder[]> {
  const folders = [...new Set((await Promise.all(paths.map(storyFolders))).flat())];
  return withoutRepeatedIds(await Promise.all(folders.map(checkFolder)));
}

async function checkFolder(folder: string): Promise<CheckedFolder> {
  const files = await storyFiles(folder);
  const { story, problems: broken } = readStory(files);
  const problems = story ? [...broken, ...misnamed(folder, story.id, files[HEAD] ?? '')] : broken;
  return { folder, story, problems: problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })) };
}

/** Ids are addresses: two stories with the same one could not both be reached. */
function withoutRepeatedIds(checked: readonly CheckedFolder[]): CheckedFolder[] {
  const taken = new Map<string, string>();
  return checked.map(({ folder, story, problems }) => {
    const earlier = story && taken.get(story.id);
    if (!story || earlier === undefined) {
      if (story) taken.set(story.id, folder);
      return { folder, story, problems };
    }
    const message = `the story id '${story.id}' is taken by ${earlier}; give one of the two another id`;
    const repeated = { file: join(folder, HEAD), line: 1, column: 1, rule: 'unique-story', message };
    return { folder, story: undefined, problems: [...problems, repeated] };
  });
}

/** A store over the stories in these folders. Throws `NoStories`, or `BadStories` when any story has a problem. */
export async function openStories(paths: readonly string[]): Promise<Store> {
  const checked = await checkFolders(paths);
  const problems = checked.flatMap((folder) => folder.problems);
  if (problems.length > 0) throw new BadStories(problems);
  return memoryStore(checked.flatMap(({ story }) => story ?? []));
}
