import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../languages.ts';
import { parsed } from '../testing/sources.ts';
import { usesOf } from '../testing/uses.ts';
import { CHART_LANGUAGES, fetchLanguage, nearestLanguage } from './languages.ts';

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));
const IMPORTED = /(?:from|import\()\s*'(\.[^']+)'/g;

/** A file of this package and all that it imports, at once or late, as paths from `src`. */
function reached(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, next = ''] of readFileSync(join(SOURCES, path), 'utf8').matchAll(IMPORTED))
    reached(relative(SOURCES, join(SOURCES, dirname(path), next)), found);
  return found;
}

test('charts in other pages say nothing that does not travel with them', async () => {
  const files = [...reached('embed/Embed.svelte')].filter((path) => !path.startsWith('messages/'));
  expect(files).toContain('timeline/Timeline.svelte');
  const areas = Object.keys((await fetchLanguage('en')).messages);
  const said = files.flatMap((path) =>
    [...usesOf(parsed(path, readFileSync(join(SOURCES, path), 'utf8')))].map((message) => `${path}: ${message}`),
  );
  expect(said.length).toBeGreaterThan(100);
  const missing = said.filter((use) => !areas.includes(use.split(': ')[1]?.split(/[.=]/)[0] ?? ''));
  expect(missing).toEqual([]);
});

test('charts can be read in every language that the explorer can be read in', () => {
  expect(CHART_LANGUAGES.map(({ code }) => code)).toEqual(LANGUAGES.map(({ code }) => code));
});

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-XA', 'en-XA'],
  ['de', 'en'],
  ['', 'en'],
])('a page in “%s” has its charts in %s', (tag, code) => {
  expect(nearestLanguage(tag)).toBe(code);
});
