import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../cli/command.ts';
import type { Handler } from '../server/handler.ts';
import { copyAssets } from './assets.ts';
import { exchange } from './exchange.ts';
import { recordIn } from './record.ts';
import { visit, type Visitor } from './visitor.ts';

export interface Publishing {
  /** The web app, told where the site will lie. It lists at `/site.json` what the site consists of. */
  handler: Handler;
  /** The folder of what its build serves as it is; without one, each story becomes a single file. */
  assets: string | undefined;
  folder: string;
  base: string;
  onprogress: (done: number, all: number) => void;
}

export interface Published {
  files: number;
  bytes: number;
}

/** Some hosts leave out folders that begin with an underscore unless they find this file. */
const PLAIN_HOST = '.nojekyll';
const AT_ONCE = 4;

/** Writes a site as a folder of files. The site before, if any, stays whole until the new one is complete. Throws `Failure`. */
export async function publish({ handler, assets, folder: given, base, onprogress }: Publishing): Promise<Published> {
  const folder = resolve(given);
  const before = await recordIn(folder, base);
  if (assets === undefined && before?.files.includes(PLAIN_HOST))
    throw new Failure(
      `${folder} holds a published site, which single files would replace: name another folder with --out`,
    );
  await mkdir(dirname(folder), { recursive: true });
  // Beside it, because moving is whole only within one file system.
  const staged = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const visitor = await visit(handler);
  try {
    const copied = assets === undefined ? { files: [], bytes: 0 } : await copySite(assets, staged);
    const paths = await listed(visitor, assets === undefined ? '/site.json?single' : '/site.json');
    let { bytes } = copied;
    let done = 0;
    const files = await inTurns(paths, AT_ONCE, async (path) => {
      const file = fileOf(path);
      const { status, body } = await visitor.get(path);
      if (status !== 200) throw new Failure(`${path} answers ${status}: nothing was published`);
      await mkdir(dirname(join(staged, file)), { recursive: true });
      await writeFile(join(staged, file), body);
      bytes += body.length;
      onprogress((done += 1), paths.length);
      return file;
    });
    const all = [...new Set([...copied.files, ...files])].sort();
    await exchange(staged, folder, { files: all, base, before });
    return { files: all.length, bytes };
  } finally {
    await visitor.close();
    await rm(staged, { recursive: true, force: true });
  }
}

/** What a site has besides its pages. */
async function copySite(assets: string, staged: string): Promise<{ files: string[]; bytes: number }> {
  const { files, bytes } = await copyAssets(assets, staged);
  await writeFile(join(staged, PLAIN_HOST), '');
  return { files: [...files, PLAIN_HOST], bytes };
}

async function listed(visitor: Visitor, list: string): Promise<string[]> {
  const { status, body } = await visitor.get(list);
  if (status !== 200) throw new Failure(`The web app does not say what to publish (${status}): build it again`);
  return (JSON.parse(body.toString()) as { paths: string[] }).paths;
}

/** The file that a host answers a path with. */
function fileOf(path: string): string {
  const names = path.slice(1).split('/').map(decodeURIComponent);
  if (names.some((name) => name === '.' || name === '..' || /[/\\]/.test(name)))
    throw new Failure(`${path} cannot be a file: nothing was published`);
  return names.join('/').replace(/(^|\/)$/, '$1index.html');
}

/** Does something with each, several at a time, and answers in order. */
async function inTurns<T, R>(all: readonly T[], atOnce: number, each: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = all.entries();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [at, item] of queue) results[at] = await each(item);
    }),
  );
  return results;
}
