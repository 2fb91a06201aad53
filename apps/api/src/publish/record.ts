import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../cli/command.ts';

/** The file by which a folder that we wrote is known, and what we wrote there last. */
export const RECORD = 'standoff-site.json';

export interface SiteRecord {
  base: string;
  /** Paths within the folder, in alphabetical order. */
  files: string[];
}

/** What stands in the folder that a site goes to: the record of the site before, or nothing. Throws `Failure` where it is someone else's. */
export async function recordIn(folder: string, base: string): Promise<SiteRecord | undefined> {
  const stat = await lstat(folder).catch(() => undefined);
  if (!stat) return undefined;
  if (!stat.isDirectory()) throw new Failure(`${folder} is a file: name a folder with --out`);
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => undefined);
  if (text === undefined) {
    // A checkout of a host's own repository has such files before anything is published.
    const foreign = (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'CNAME');
    if (foreign.length === 0) return undefined;
    throw new Failure(
      `${folder} holds ${foreign.sort()[0]}, and was not written by standoff publish: name an empty or a new folder with --out`,
    );
  }
  const record = parse(text);
  if (!record) throw new Failure(`${join(folder, RECORD)} cannot be read: publish into a new folder`);
  if (record.base !== base)
    throw new Failure(
      `${folder} was published for ${record.base}, where its older versions expect to be: give --base ${record.base}, or a new folder for ${base}`,
    );
  return record;
}

function parse(text: string): SiteRecord | undefined {
  try {
    const { base, files } = JSON.parse(text) as Partial<SiteRecord>;
    const whole = typeof base === 'string' && Array.isArray(files) && files.every((file) => typeof file === 'string');
    return whole ? { base, files } : undefined;
  } catch {
    return undefined;
  }
}
