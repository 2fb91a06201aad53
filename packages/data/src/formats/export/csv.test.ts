import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { textOf } from './testing/access.ts';
import { aStory, emptyStory, hostileStory } from './testing/stories.ts';

/** The lines of one file of the archive. */
const linesOf = (archive: string, name: string): string[] =>
  (archive.split(`== ${name}\n`)[1] ?? '').split('== ')[0]?.split('\r\n') ?? [];

test('has a table for events, actors, claims, sources and citations, each with a byte order mark and a heading', async () => {
  const archive = await textOf(csv, aStory());
  expect(linesOf(archive, 'actors.csv')).toEqual([
    '\uFEFFid,name_en,name_fr,short_en,short_fr,kind,role_en,role_fr,part_of,aliases',
    'port,The port,,,,organisation,,,,Quay',
    'ada,Ada,,,,person,,,port,',
    'crews,The crews,Les équipages,,,group,,,,',
    '',
  ]);
  expect(linesOf(archive, 'events.csv')[2]).toBe(
    'talk,2026-02-03/..,2026-02-03T00:00:00.000Z,,day,ch-2,They talk,,In the customs house.,,CONSULT,verbal-cooperation,port; crews,,,,,ask,well-attested,2,1',
  );
  expect(linesOf(archive, 'claims.csv')[1]).toBe(
    'early,talk,,crews,It was early.,,,,,fact-claim,,,count,2/3,,q-when:1',
  );
  expect(linesOf(archive, 'citations.csv')).toEqual([
    '\uFEFFciting,id,source,what_en,what_fr,paragraph,page',
    'event,ask,gazette,,,,',
    'event,talk,gazette,,,,',
    'event,talk,letter,,,,',
    'claim,early,letter,Says so,,,2',
    '',
  ]);
});

test('explains every column, the licence, the version and the filter', async () => {
  const archive = await textOf(csv, aStory(), { filter: { type: ['REQUEST'] } });
  const readme = linesOf(archive, 'README.txt');
  expect(readme).toEqual(
    expect.arrayContaining([
      'A talk',
      'Version: 0',
      'Filter: type=REQUEST',
      'Licence: CC0-1.0 (https://creativecommons.org/publicdomain/zero/1.0/)',
    ]),
  );
  for (const file of ['events.csv', 'actors.csv', 'claims.csv', 'sources.csv', 'citations.csv'])
    for (const column of linesOf(archive, file)[0]?.slice(1).split(',') ?? [])
      expect(readme).toContainEqual(expect.stringMatching(`^  ${column}: \\S`));
});

test('keeps text from becoming a formula unless told otherwise', async () => {
  const guarded = await textOf(csv, hostileStory());
  expect(guarded).toContain(`port,"'=cmd|' /C calc'!A0 <script>alert(""1"")</script>`);
  expect(guarded.slice(guarded.indexOf('== events.csv'))).not.toMatch(/(?:^|,)"?=cmd/m);
  expect(linesOf(guarded, 'README.txt')[0]).toMatch(/^=cmd.* ER - /);
  const bare = await textOf(csv, hostileStory(), { guard: false });
  expect(bare).toContain(`port,"=cmd|' /C calc'!A0 <script>alert(""1"")</script>`);
});

test('has headings and no rows for a story of nothing', async () => {
  expect(linesOf(await textOf(csv, emptyStory()), 'events.csv')).toHaveLength(2);
});
