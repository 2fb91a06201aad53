import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** What a server prepares for itself; hosts compress by themselves. */
const COMPRESSED = /\.(br|gz)$/;

/** Copies everything that the web app's build serves as it is. */
export async function copyAssets(from: string, to: string): Promise<{ files: string[]; bytes: number }> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  let bytes = 0;
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    const content = await readFile(join(from, file));
    await writeFile(join(to, file), content);
    bytes += content.length;
  }
  return { files: files.map((file) => file.split(sep).join('/')), bytes };
}
