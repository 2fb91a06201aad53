import { facets } from '@standoff/data';
import { expect, test } from 'vitest';
import { outline } from '../panel/testing/story.ts';
import { actorChoices } from './actors.ts';
import { sayPart } from './parts.ts';
import { publisherChoices } from './publishers.ts';

const kinds = { person: 'person', organisation: 'organisation', 'government-body': 'body' };

test('publishers stand for all their sources, with the events that cite any of them', () => {
  expect(publisherChoices(outline, {}).map(({ label, values, count }) => [label.en, values, count])).toEqual([
    ['Gazette', ['gazette-1', 'gazette-2'], 2],
    ['Herald', ['herald-1'], 1],
  ]);
});

test('publishers are counted under the filter without its sources, and keep their order', () => {
  const counted = publisherChoices(outline, { type: ['SANCTION'], source: ['gazette-1'] });
  expect(counted.map(({ label, count }) => [label.en, count])).toEqual([
    ['Gazette', 0],
    ['Herald', 1],
  ]);
});

test('actors that take part in nothing are left out, unless chosen', () => {
  const names = (actor: string[]) =>
    actorChoices(outline, facets(outline, {}), actor.length ? { actor } : {}, kinds).map(({ label }) => label.en);
  expect(names([])).toEqual(['Ministry', 'Maker', 'Minister']);
  expect(names(['gazette'])).toEqual(['Ministry', 'Maker', 'Minister', 'Gazette']);
});

test.each([
  ['actor', { actor: ['maker', 'ministry'] }, 'Maker + 1', 'Maker + 1'],
  ['dates', { from: '2026-01-01', to: '2026-02-01' }, '1 Jan – 1 Feb 2026', '1er janv. – 1er févr. 2026'],
  ['dates', { from: '2026-01-01' }, 'from 1 Jan 2026', 'à partir du 1er janv. 2026'],
  ['status', { status: ['contested'] }, 'contested', 'contesté'],
  ['quad', { quad: ['verbal-conflict'] }, 'verbal conflict', 'conflit verbal'],
  ['source', { source: ['gazette-1', 'gazette-2'] }, 'Gazette', 'Gazette'],
  ['type', { type: ['AID', 'ASSAULT'] }, 'Aid + 1', 'Aide + 1'],
  ['q', { q: 'a "b"' }, '“a "b"”', '«\u202fa "b"\u202f»'],
] as const)('the part %s of %j in words', (clause, filter, english, french) => {
  const mutable = structuredClone(filter) as Parameters<typeof sayPart>[1];
  expect(sayPart(clause, mutable, outline, 'en')).toBe(english);
  expect(sayPart(clause, mutable, outline, 'fr')).toBe(french);
});
