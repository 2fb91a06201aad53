import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { standoff } from '../testing/cli.ts';
import { brokenLines, FIXTURE_ID, temporaryFolder } from '../testing/folders.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => {
  folder.remove();
});

describe('standoff list', () => {
  it('lists the bundled stories, one a line under headings', async () => {
    const { code, out, err } = await standoff('list');
    expect([code, err]).toEqual([0, []]);
    expect(out[0]).toMatch(/^id +version +events +actors +claims +questions +sources +period +title$/);
    expect(out.length).toBeGreaterThan(1);
    for (const line of out.slice(1)) expect(line).toMatch(/^[a-z\d-]+ +[\da-f]{16} +\d+ +\d+ +\d+ +\d+ +\d+ +\S+ +\S/);
  });

  it('lists the stories of a folder', async () => {
    folder.write(FIXTURE_ID);
    const { out } = await standoff('list', '--stories', folder.root);
    expect(out[1]).toMatch(/^harbour-strike +[\da-f]{16} +3 +3 +3 +1 +2 +2020-03\/2020-04 +The harbour strike$/);
  });

  it('writes JSON for programs', async () => {
    folder.write(FIXTURE_ID);
    const { code, out } = await standoff('list', '--json', '--stories', folder.root);
    expect(code).toBe(0);
    expect(JSON.parse(out.join('\n'))).toEqual([
      {
        id: 'harbour-strike',
        version: expect.stringMatching(/^[\da-f]{16}$/) as string,
        title: { en: 'The harbour strike', fr: 'La grève du port' },
        period: '2020-03/2020-04',
        counts: { events: 3, actors: 3, claims: 3, questions: 1, sources: 2 },
        licence: expect.any(String) as string,
      },
    ]);
  });

  it('says what is wrong with a story, and lists nothing', async () => {
    const path = folder.write(FIXTURE_ID, { broken: 'lanes' });
    expect(await standoff('list', '--stories', folder.root)).toEqual({
      code: 1,
      out: [],
      err: brokenLines('lanes').map((line) => `${path}/${line}`),
    });
  });

  it('says when there is no such folder', async () => {
    expect(await standoff('list', '--stories', '/nowhere')).toEqual({
      code: 1,
      out: [],
      err: ['/nowhere is no folder'],
    });
  });
});
