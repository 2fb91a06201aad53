import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that makes a folder a story. */
export const HEAD = 'story.yaml';

/** A folder that cannot be read as stories. The message says what is there instead. */
export class NoStories extends Error {}

/** The story folders that a path means: itself when it holds `story.yaml`, else the folders in it that do, by name. Throws `NoStories`. */
export async function storyFolders(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new NoStories(
      error.code === 'ENOTDIR' ? `${path} is a file: give the folder that holds it` : `${path} is no folder`,
    );
  });
  if (entries.some(({ name }) => name === HEAD)) return [path];
  const inside = await Promise.all(
    entries.map(async ({ name }) => {
      const names = await readdir(join(path, name)).catch((): string[] => []);
      return names.includes(HEAD) ? [join(path, name)] : [];
    }),
  );
  const folders = inside.flat().sort();
  if (folders.length === 0) throw new NoStories(`${path} holds no story: a story is a folder with a ${HEAD} in it`);
  return folders;
}

/** The text of a story folder's YAML files, by file name. */
export async function storyFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
}
