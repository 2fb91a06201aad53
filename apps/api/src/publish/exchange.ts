import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RECORD, type SiteRecord } from './record.ts';

/** What stays when a site is published again: older versions, and the scripts and styles that their pages load by name. */
const LASTING = /^(v\/|_app\/immutable\/|_embed\/)/;

/** Pages come last, so that none is there before what it loads. */
const order = (file: string): number => (file.endsWith('.html') ? 1 : 0);

/**
 * Puts the files of a new site, which wait in `staged`, in the place of the old one. A file is always the old one or the new
 * one, never half of it. Removes only what was written before, and keeps what lasts.
 */
export async function exchange(
  staged: string,
  folder: string,
  { files, base, before }: SiteRecord & { before: SiteRecord | undefined },
): Promise<void> {
  const write = async (record: SiteRecord): Promise<void> => {
    await writeFile(join(staged, RECORD), `${JSON.stringify(record, undefined, 1)}\n`);
    await rename(join(staged, RECORD), join(folder, RECORD));
  };
  // Before anything is moved: a folder that is left between the two sites can then be published into again.
  await mkdir(folder, { recursive: true });
  await write({ base, files: [...new Set([...files, ...(before?.files ?? [])])].sort() });
  for (const file of [...files].sort((a, b) => order(a) - order(b))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await rename(join(staged, file), join(folder, file));
  }
  const now = new Set(files);
  const kept = before?.files.filter((file) => !now.has(file) && LASTING.test(file)) ?? [];
  const gone = before?.files.filter((file) => !now.has(file) && !LASTING.test(file)) ?? [];
  for (const file of gone) await removeWithin(folder, file);
  await write({ base, files: [...files, ...kept].sort() });
}

/** Removes a file, and the folders that it leaves empty. A record may have been edited: nothing outside the folder is touched. */
async function removeWithin(folder: string, file: string): Promise<void> {
  if (file.split('/').includes('..')) return;
  await rm(join(folder, file), { force: true });
  for (let at = dirname(file); at !== '.' && at !== '/'; at = dirname(at)) {
    const left = await readdir(join(folder, at)).catch(() => ['']);
    if (left.length > 0) return;
    await rmdir(join(folder, at));
  }
}
