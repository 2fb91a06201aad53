import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledStories } from '../stories.ts';
import { standoff } from '../testing/cli.ts';
import { brokenLines, brokenNames, FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => {
  folder.remove();
});

describe('standoff check', () => {
  it.each(brokenNames())('prints every problem of a broken story with its place, and fails: %s', async (broken) => {
    const path = folder.write(FIXTURE_ID, { broken });
    const { code, out, err } = await standoff('check', path);
    expect(out).toEqual(brokenLines(broken).map((line) => `${path}/${line}`));
    expect(code).toBe(1);
    expect(err).toEqual([`${out.length} problem${out.length === 1 ? '' : 's'} in 1 of 1 story`]);
  });

  it('says what a story without problems holds', async () => {
    const path = folder.write(FIXTURE_ID);
    expect(await standoff('check', path)).toEqual({
      code: 0,
      err: [],
      out: ['1 story, no problems', `${path}: 3 events, 3 actors, 3 claims, 1 question, 2 sources`],
    });
  });

  it('finds nothing wrong with the bundled stories', async () => {
    const { code, out, err } = await standoff('check', bundledStories());
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toMatch(/^\d+ (story|stories), no problems$/);
  });

  it('checks every story in a folder, and what is fine does not hide what is not', async () => {
    folder.write(FIXTURE_ID);
    const bad = folder.write(join('more', FIXTURE_ID), { broken: 'lanes' });
    const { code, out, err } = await standoff('check', join(folder.root, FIXTURE_ID), join(folder.root, 'more'));
    expect([code, err]).toEqual([1, [`${brokenLines('lanes').length} problem in 1 of 2 stories`]]);
    expect(out).toEqual(brokenLines('lanes').map((line) => `${bad}/${line}`));
  });

  it('says when the folder has another name than the story', async () => {
    const path = folder.write('port');
    expect(await standoff('check', path)).toEqual({
      code: 1,
      err: ['1 problem in 1 of 1 story'],
      out: [
        `${path}/story.yaml:1:5: the id is "harbour-strike" but the folder is "port"; rename the folder to "harbour-strike", or change the id while nothing links to it`,
      ],
    });
  });

  it('says when two stories have the same id', async () => {
    const [one, two] = [folder.write(`a/${FIXTURE_ID}`), folder.write(`b/${FIXTURE_ID}`)];
    const { code, out } = await standoff('check', one, two);
    expect(code).toBe(1);
    expect(out).toEqual([
      `${two}/story.yaml:1:1: the story id 'harbour-strike' is taken by ${one}; give one of the two another id`,
    ]);
  });

  it('says which file of a story is missing', async () => {
    const path = folder.write(FIXTURE_ID);
    rmSync(join(path, 'claims.yaml'));
    const { code, out } = await standoff('check', path);
    expect(code).toBe(1);
    expect(out[0]).toMatch(`${path}/claims.yaml:1:1: this file is missing; `);
  });

  it('survives a file that is no YAML', async () => {
    const path = folder.write(FIXTURE_ID);
    writeFileSync(join(path, 'events.yaml'), '- id: [\n\0\t{');
    const { code, out } = await standoff('check', path);
    expect(code).toBe(1);
    expect(out[0]).toMatch(/\/events\.yaml:\d+:\d+: /);
  });

  it('says what is there instead of a story', async () => {
    const nowhere = join(folder.root, 'nowhere');
    expect(await standoff('check', nowhere)).toEqual({ code: 2, out: [], err: [`${nowhere} is no folder`] });
    expect(await standoff('check', folder.root)).toEqual({
      code: 2,
      out: [],
      err: [`${folder.root} holds no story: a story is a folder with a story.yaml in it`],
    });
    const file = join(folder.write(FIXTURE_ID), 'story.yaml');
    expect(await standoff('check', file)).toEqual({
      code: 2,
      out: [],
      err: [`${file} is a file: give the folder that holds it`],
    });
  });

  it('wants to know what to check', async () => {
    const { code, err } = await standoff('check');
    expect([code, err]).toEqual([
      2,
      ['check needs the folder of a story, or a folder of such folders: standoff check stories'],
    ]);
  });
});
