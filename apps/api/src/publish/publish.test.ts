import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../cli/command.ts';
import type { Handler } from '../server/handler.ts';
import { publish } from './publish.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'publish-'))));
afterEach(() => {
  rmSync(root, { recursive: true });
});

const put = (path: string, text = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (path: string) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, path).length + 1))
    .sort();

/** A web app that has these pages. */
const app =
  (pages: Record<string, string>): Handler =>
  (request, response) => {
    const path = request.url ?? '';
    const body = path === '/site.json' ? JSON.stringify({ paths: Object.keys(pages) }) : pages[path];
    response.writeHead(body === undefined ? 500 : 200).end(body);
  };

const silent = () => undefined;

const write = (pages: Record<string, string>, { out = 'site', base = '/' } = {}) => {
  put('client/_app/immutable/start.js', 'start');
  put('client/_app/immutable/start.js.gz', 'small');
  return publish({
    handler: app(pages),
    assets: join(root, 'client'),
    folder: join(root, out),
    base,
    onprogress: silent,
  });
};

const FIRST = {
  '/': 'list',
  '/s/tea/': 'tea',
  '/s/tea/event/ban/': 'ban',
  '/v/1/s/tea/': 'tea 1',
  '/img/a.png': 'png',
};

describe('publishing', () => {
  it('writes every page as the index of a folder, every file as it is, and what the build serves', async () => {
    expect(await write(FIRST)).toEqual({ files: 7, bytes: 23 });
    expect(filesIn('site')).toEqual([
      '.nojekyll',
      '_app/immutable/start.js',
      'img/a.png',
      'index.html',
      's/tea/event/ban/index.html',
      's/tea/index.html',
      'standoff-site.json',
      'v/1/s/tea/index.html',
    ]);
    expect(read('site/s/tea/event/ban/index.html')).toBe('ban');
    expect(readdirSync(root).sort()).toEqual(['client', 'site']);
  });

  it('writes the same bytes for the same pages', async () => {
    await write(FIRST);
    const before = filesIn('site').map((file) => [file, read(`site/${file}`)]);
    await write(FIRST);
    expect(filesIn('site').map((file) => [file, read(`site/${file}`)])).toEqual(before);
  });

  it('keeps older versions and the scripts that they load, and removes other pages that are no more', async () => {
    await write(FIRST);
    put('client/_app/immutable/start.js');
    rmSync(join(root, 'client'), { recursive: true });
    put('client/_app/immutable/next.js', 'next');
    put('site/CNAME', 'example.org');
    put('site/s/tea/notes.txt', 'mine');
    const pages = { '/': 'list', '/s/tea/': 'tea again', '/v/2/s/tea/': 'tea 2' };
    await publish({
      handler: app(pages),
      assets: join(root, 'client'),
      folder: join(root, 'site'),
      base: '/',
      onprogress: silent,
    });
    expect(filesIn('site')).toEqual([
      '.nojekyll',
      'CNAME',
      '_app/immutable/next.js',
      '_app/immutable/start.js',
      'index.html',
      's/tea/index.html',
      's/tea/notes.txt',
      'standoff-site.json',
      'v/1/s/tea/index.html',
      'v/2/s/tea/index.html',
    ]);
    expect(read('site/s/tea/index.html')).toBe('tea again');
    expect(readdirSync(join(root, 'site/s/tea'))).not.toContain('event');
  });

  it('leaves the old site whole when a page of the new one fails', async () => {
    await write(FIRST);
    const before = filesIn('site').map((file) => [file, read(`site/${file}`)]);
    const broken = app({ '/': 'new list', '/s/tea/': 'new tea' });
    const failing: Handler = (request, response, next) => {
      if (request.url === '/s/tea/') response.writeHead(500).end();
      else broken(request, response, next);
    };
    await expect(
      publish({
        handler: failing,
        assets: join(root, 'client'),
        folder: join(root, 'site'),
        base: '/',
        onprogress: silent,
      }),
    ).rejects.toThrow('/s/tea/ answers 500: nothing was published');
    expect(filesIn('site').map((file) => [file, read(`site/${file}`)])).toEqual(before);
    expect(readdirSync(root).sort()).toEqual(['client', 'site']);
  });

  it('is not replaced by single files', async () => {
    await write(FIRST);
    const before = filesIn('site');
    await expect(
      publish({
        handler: app({ '/tea.html': 'tea' }),
        assets: undefined,
        folder: join(root, 'site'),
        base: '/',
        onprogress: silent,
      }),
    ).rejects.toThrow('/site holds a published site, which single files would replace: name another folder with --out');
    expect(filesIn('site')).toEqual(before);
  });

  it('can be done again where moving the files was cut short', async () => {
    put('site/.in-the-way.html/file', 'mine');
    await expect(write({ ...FIRST, '/.in-the-way.html': 'x' })).rejects.toThrow();
    expect(filesIn('site')).not.toContain('index.html');
    rmSync(join(root, 'site/.in-the-way.html'), { recursive: true });
    await write(FIRST);
    expect(read('site/index.html')).toBe('list');
  });

  it('never leaves its folder, whatever the web app lists', async () => {
    await expect(write({ '/..%2Fescaped.html': 'x' })).rejects.toThrow('cannot be a file');
    await expect(write({ '/%2e%2e/escaped.html': 'x' })).rejects.toThrow('cannot be a file');
    expect(readdirSync(root)).toEqual(['client']);
  });

  it('never removes anything outside its folder, whatever its record says', async () => {
    await write(FIRST);
    put('precious.txt', 'mine');
    put('site/standoff-site.json', JSON.stringify({ base: '/', files: ['../precious.txt'] }));
    await write(FIRST);
    expect(read('precious.txt')).toBe('mine');
  });

  it('says how far it is', async () => {
    const said: string[] = [];
    put('client/a.js');
    await publish({
      handler: app({ '/': 'a', '/b/': 'b' }),
      assets: join(root, 'client'),
      folder: join(root, 'site'),
      base: '/',
      onprogress: (done, all) => said.push(`${done}/${all}`),
    });
    expect(said).toEqual(['1/2', '2/2']);
  });
});

describe('a folder to publish into', () => {
  const refusal = async (out: string, base = '/') => {
    const error: unknown = await write(FIRST, { out, base }).catch((cause: unknown) => cause);
    if (!(error instanceof Failure)) throw new Error('nothing was refused');
    return error.message.replaceAll(root, '');
  };

  it('is no file', async () => {
    put('taken', '');
    expect(await refusal('taken')).toBe('/taken is a file: name a folder with --out');
  });

  it('holds nothing that someone else put there', async () => {
    put('home/thesis.doc', '');
    expect(await refusal('home')).toBe(
      '/home holds thesis.doc, and was not written by standoff publish: name an empty or a new folder with --out',
    );
    expect(read('home/thesis.doc')).toBe('');
  });

  it('may be the checkout of a host’s repository', async () => {
    put('checkout/.git/HEAD', 'ref');
    put('checkout/CNAME', 'example.org');
    await write(FIRST, { out: 'checkout' });
    expect(read('checkout/index.html')).toBe('list');
    expect(read('checkout/.git/HEAD')).toBe('ref');
  });

  it('stays for the path that its versions expect to be at', async () => {
    await write(FIRST, { base: '/a/' });
    expect(await refusal('site', '/b/')).toBe(
      '/site was published for /a/, where its older versions expect to be: give --base /a/, or a new folder for /b/',
    );
  });

  it('has a record that can be read', async () => {
    put('site/standoff-site.json', '{"base":1}');
    expect(await refusal('site')).toBe('/site/standoff-site.json cannot be read: publish into a new folder');
  });
});
