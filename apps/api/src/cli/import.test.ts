import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolders } from '../store/open.ts';
import { versionOf } from '../store/version.ts';
import { bundledStories } from '../stories.ts';
import { standoff, standoffFile } from '../testing/cli.ts';
import { EDGES, FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => {
  folder.remove();
});

const at = (path: string) => join(folder.root, path);
const versionIn = async (path: string): Promise<string> => {
  const [checked] = await checkFolders([path]);
  if (!checked?.story) throw new Error(checked?.problems.map(({ message }) => message).join('\n'));
  return versionOf(checked.story);
};

/** Exports a story into a file beside the others; answers the path. */
async function exported(path: string, change: (text: string) => string | Uint8Array = (text) => text): Promise<string> {
  const [checked] = await checkFolders([path]);
  const { file } = await standoffFile('export', checked?.story?.id ?? '', '--stories', path, '--format', 'json');
  writeFileSync(at('story.json'), change(file.toString()));
  return at('story.json');
}

const base = () => folder.write(`base/${FIXTURE_ID}`);

describe('standoff import', () => {
  it.each([
    [
      'the bundled stories',
      () => join(bundledStories(), readdirSync(bundledStories()).find((name) => name !== 'LICENSE') ?? ''),
    ],
    ['the fixture of what is hard to draw', () => EDGES],
    ['a small story', () => base()],
  ])('gives back what was exported: %s', async (_, find) => {
    const path = find();
    const file = await exported(path);
    const { code, out, err } = await standoff('import', file, '--stories', at('stories'));
    expect([code, err]).toEqual([0, []]);
    const [written] = readdirSync(at('stories'));
    expect(await versionIn(at(`stories/${written}`))).toBe(await versionIn(path));
    expect(out[0]).toMatch(new RegExp(`^${at(`stories/${written}`)}: version ${await versionIn(path)}, \\d+ events`));
  });

  it('reads a file compressed with gzip, too', async () => {
    const file = await exported(base(), (text) => gzipSync(text));
    expect((await standoff('import', file, '--stories', at('stories'))).code).toBe(0);
  });

  it('takes part of a story for a story, and says that it is a part', async () => {
    const path = base();
    const { file } = await standoffFile(
      'export',
      FIXTURE_ID,
      '--stories',
      path,
      '--format',
      'json',
      '--filter',
      'type=AGREE',
    );
    writeFileSync(at('part.json'), file);
    const { code, err } = await standoff('import', at('part.json'), '--stories', at('stories'));
    expect([code, err]).toEqual([
      0,
      [`${at('part.json')} holds part of a story: what the filter type=AGREE left of it`],
    ]);
  });

  it('replaces the files of a story that is there, and leaves the others in the folder', async () => {
    const target = folder.write(`stories/${FIXTURE_ID}`);
    writeFileSync(join(target, 'notes.txt'), 'mine');
    const file = await exported(base(), (text) => text.replace('The harbour strike', 'Another title'));
    expect((await standoff('import', file, '--stories', at('stories'))).code).toBe(0);
    expect(readFileSync(join(target, 'story.yaml'), 'utf8')).toContain('Another title');
    expect(readFileSync(join(target, 'notes.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(at('stories'))).toEqual([FIXTURE_ID]);
  });

  it('never puts part of a story in the place of what is there', async () => {
    const target = folder.write(`stories/${FIXTURE_ID}`);
    const before = readFileSync(join(target, 'events.yaml'), 'utf8');
    const file = await exported(base(), (text) =>
      text.replace('"version"', '"filter": "from=2019-01-01",\n  "version"'),
    );
    const { code, err } = await standoff('import', file, '--stories', at('stories'));
    expect(code).not.toBe(0);
    expect(err.join('\n')).toContain('is there, and what would take its place is only part of a story');
    expect(readFileSync(join(target, 'events.yaml'), 'utf8')).toBe(before);
  });

  it('says every fault with its place in the file, and changes nothing', async () => {
    const target = folder.write(`stories/${FIXTURE_ID}`);
    const before = readFileSync(join(target, 'events.yaml'), 'utf8');
    const file = await exported(base(), (text) =>
      text.replace('"target":["company"]', '"target":["compny"]').replace('"date":"2020-03-01"', '"date":"soon"'),
    );
    const { code, out } = await standoff('import', file, '--stories', at('stories'));
    expect(code).toBe(1);
    expect(out.map((line) => line.slice(file.length + 2))).toEqual([expect.stringMatching(/^\$\.events\[0\]\.date: /)]);
    expect(readFileSync(join(target, 'events.yaml'), 'utf8')).toBe(before);
    expect(readdirSync(at('stories'))).toEqual([FIXTURE_ID]);
  });

  it.each([
    ['no JSON', 'hello', /^\$: this is not JSON \(/],
    ['other JSON', '[1]', /^\$: this is not an export but "\[1\]"; it starts with/],
    ['another format', '{"format":"topojson"}', /^\$\.format: the format is "topojson"; only "standoff" can be read$/],
    [
      'a later version',
      '{"format":"standoff","formatVersion":2}',
      /^\$\.formatVersion: the format's version is "2"; this program reads 1$/,
    ],
    ['nothing but a header', '{"format":"standoff","formatVersion":1}', /^\$\.story: /],
    ['an unknown key', '{"format":"standoff","formatVersion":1,"evnts":[]}', /^\$\.evnts: this key is not known here/],
  ])('refuses %s', async (_, text, message) => {
    writeFileSync(at('story.json'), text);
    const { code, out } = await standoff('import', at('story.json'), '--stories', at('stories'));
    expect([code, out[0]?.slice(at('story.json').length + 2)]).toEqual([1, expect.stringMatching(message)]);
    expect(existsSync(at('stories'))).toBe(false);
  });

  it('writes nothing of several files when one of them is bad', async () => {
    const good = await exported(base());
    writeFileSync(at('bad.json'), '{}');
    expect((await standoff('import', good, at('bad.json'), '--stories', at('stories'))).code).toBe(1);
    expect(existsSync(at('stories'))).toBe(false);
    expect((await standoff('import', good, good, '--stories', at('stories'))).err).toEqual([
      "Two of the files hold the story 'harbour-strike': import one of them",
    ]);
  });

  it('writes neither over the stories that come with the program nor over what is no story', async () => {
    const file = await exported(base());
    const fails = async (stories: string) => (await standoff('import', file, '--stories', stories)).err[0];
    expect(await fails(bundledStories())).toMatch(
      / holds the stories that come with this program: name another folder/,
    );
    expect(await fails(base())).toMatch(/ is a story itself: name the folder that holds it$/);
    mkdirSync(at(`mine/${FIXTURE_ID}`), { recursive: true });
    cpSync(file, at(`mine/${FIXTURE_ID}/letter.txt`));
    expect(await fails(at('mine'))).toMatch(/is as it was: .* is there and holds no story: move it away first$/);
    expect(readdirSync(at('mine'))).toEqual([FIXTURE_ID]);
    expect(readdirSync(at(`mine/${FIXTURE_ID}`))).toEqual(['letter.txt']);
  });

  it('wants files that are there, in the one format that can be read', async () => {
    expect((await standoff('import', at('none.json'))).err[0]).toMatch(/none\.json cannot be read: ENOENT/);
    expect(await standoff('import')).toMatchObject({
      code: 2,
      err: [expect.stringContaining('import takes the files')],
    });
    expect((await standoff('import', 'x', '--format', 'gexf')).err).toEqual([
      "--format is 'gexf': only json can be read back, for the others leave something out",
    ]);
  });
});
