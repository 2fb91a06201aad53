import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** What a server prepares for itself; hosts compress by themselves. */
const COMPRESSED = /\.(br|gz)$/;

/** Copies everything that the web app's build serves as it is; answers the paths. */
export async function copyAssets(from: string, to: string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
  return files.map((file) => file.split(sep).join('/'));
}
