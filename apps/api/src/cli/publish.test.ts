import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standoff } from '../testing/cli.ts';
import { brokenLines, FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => {
  folder.remove();
  vi.unstubAllEnvs();
});

describe('standoff publish', () => {
  it('needs a folder to write', async () => {
    expect(await standoff('publish')).toEqual({
      code: 2,
      out: [],
      err: ['publish needs a folder to write: standoff publish --out site'],
    });
    const { code, err } = await standoff('publish', 'site');
    expect([code, err]).toEqual([2, ["publish takes no 'site': name the folder to write with --out"]]);
  });

  it('says what is wrong with a path or a host', async () => {
    const { code, err } = await standoff('publish', '--out', 'site', '--base', 'a?b');
    expect([code, err]).toEqual([
      2,
      ["--base is 'a?b': it should be a path of letters, digits and -._~, such as /stories/"],
    ]);
    expect((await standoff('publish', '--out', 'site', '--origin', 'example.org')).err[0]).toMatch(/^--origin is /);
  });

  it('says every problem of its stories, and writes nothing', async () => {
    const path = folder.write(FIXTURE_ID, { broken: 'references' });
    expect(await standoff('publish', '--out', join(folder.root, 'site'), '--stories', folder.root)).toEqual({
      code: 1,
      out: [],
      err: brokenLines('references').map((line) => `${path}/${line}`),
    });
  });

  it('says how to get the pages where they are not built', async () => {
    folder.write(FIXTURE_ID);
    const site = join(folder.root, 'site');
    const { code, err } = await standoff('publish', '--out', site, '--stories', folder.root, '--web', folder.root);
    expect([code, err[0]]).toEqual([1, expect.stringContaining('There is no built web app')]);
    expect(() => readFileSync(join(site, 'index.html'))).toThrow('ENOENT');
  });
});
