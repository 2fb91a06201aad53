import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT_NAMES } from '@standoff/data';
import { readExport } from '@standoff/data/model';
import { unzipSync, strFromU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standoff, standoffFile } from '../testing/cli.ts';
import { FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write(`stories/${FIXTURE_ID}`);
});
afterEach(() => {
  folder.remove();
});

const from = (...args: string[]) => ['export', FIXTURE_ID, '--stories', join(folder.root, 'stories'), ...args];

describe('standoff export', () => {
  it.each(EXPORT_NAMES)('writes a story to the standard output, and nothing else: %s', async (format) => {
    const { code, out, err, file } = await standoffFile(...from('--format', format));
    expect([code, out, err]).toEqual([0, [], []]);
    expect(file.byteLength).toBeGreaterThan(100);
  });

  it('writes what a filter leaves, and says what it could not read of it', async () => {
    const { err, file } = await standoffFile(...from('--format', 'json', '--filter', '?actor=nobody&type=PROTEST'));
    expect(err).toEqual(['there is no actor "nobody" in this story: ignored']);
    expect(readExport(file.toString()).story?.events.map(({ id }) => id)).toEqual(['walkout']);
  });

  it('writes a file, whole', async () => {
    const path = join(folder.root, 'out.csv.zip');
    expect(await standoff(...from('--format', 'csv', '--out', path, '--no-guard'))).toEqual({
      code: 0,
      out: [],
      err: [],
    });
    const files = unzipSync(readFileSync(path));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('Cells are as the story has them.');
    expect(readdirSync(folder.root).sort()).toEqual(['out.csv.zip', 'stories']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(join(folder.root, 'taken'));
    const { code, err } = await standoff(...from('--format', 'ris', '--out', join(folder.root, 'taken')));
    expect([code, err[0]]).toEqual([1, expect.stringMatching(/taken cannot be written: EISDIR/)]);
    expect(readdirSync(folder.root).sort()).toEqual(['stories', 'taken']);
  });

  it('labels things in the language asked for', async () => {
    const { file } = await standoffFile(...from('--format', 'gexf', '--lang', 'fr'));
    expect(file.toString()).toContain('label="Syndicat des dockers"');
  });

  it.each([
    [
      [],
      2,
      'Which format? Say it with --format: there are json, csv, jsonld, gexf, graphml, timelinejs.json, bib, ris',
    ],
    [['--format', 'jsom'], 2, "There is no format 'jsom': did you mean 'json'?"],
    [
      ['--format', 'excel'],
      2,
      "There is no format 'excel': there are json, csv, jsonld, gexf, graphml, timelinejs.json, bib, ris",
    ],
    [['--format', 'json', '--lang', 'de'], 2, "--lang is 'de': it should be en or fr"],
  ])('says what is wrong with %j', async (args, code, message) => {
    expect(await standoff(...from(...args))).toEqual({ code, out: [], err: [message] });
  });

  it('says which stories and versions there are', async () => {
    const stories = ['--stories', join(folder.root, 'stories'), '--format', 'json'];
    expect((await standoff('export', 'harbour-strikes', ...stories)).err).toEqual([
      "There is no story 'harbour-strikes': did you mean 'harbour-strike'?",
    ]);
    expect((await standoff('export', 'x', ...stories)).err).toEqual([
      "There is no story 'x': there are harbour-strike",
    ]);
    expect((await standoff('export', FIXTURE_ID, '--version', '0', ...stories)).err).toEqual([
      expect.stringMatching(/^There is no version '0' of 'harbour-strike': the current one is '[\da-f]{16}'$/),
    ]);
    expect((await standoff('export', ...stories)).err).toEqual([
      'export takes the id of one story: standoff export my-story --format json',
    ]);
  });
});
