import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEAD } from '../store/folders.ts';

/**
 * Writes the files of a story into the folder `name` of `stories`, which then holds the new story or, if anything fails, what it
 * held before. Other files beside those of a story stay. Throws an Error where a folder of that name holds no story.
 */
export async function replaceFolder(
  stories: string,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const target = join(stories, name);
  await mkdir(stories, { recursive: true });
  const before = await namesIn(target);
  if (before && !before.includes(HEAD)) throw new Error(`${target} is there and holds no story: move it away first`);
  // In the same folder, so that moving it is one step; what lies one level deeper is not taken for a story.
  const work = await mkdtemp(join(stories, '.import-'));
  try {
    const [made, old] = [join(work, 'new'), join(work, 'old')];
    await mkdir(made);
    for (const other of before ?? [])
      if (!Object.hasOwn(files, other)) await cp(join(target, other), join(made, other), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(made, file), text);
    if (before) await rename(target, old);
    try {
      await rename(made, target);
    } catch (error) {
      if (before) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The names in a folder; undefined where there is none. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
