import { expect, test } from 'vitest';
import type { OutlineValue } from '../outline/types.ts';
import { aClaim, aDay } from '../testing/outlines.ts';
import { valueAxes } from './values.ts';

const about = (event: string) => ({ about: { event } });
const count = (min: number, max = min, unit?: string): { value: OutlineValue } => ({
  value: { property: 'count', ...(unit && { unit }), form: 'number', min, max },
});
const versions = (claims: Parameters<typeof valueAxes>[0]) =>
  valueAxes(claims).map((axis) => [axis.id, ...axis.versions.map((version) => version.claims.map(({ id }) => id))]);

test('claims that give one value are one version, in the order first stated', () => {
  const claims = [
    aClaim('late', { ...count(200), when: aDay(9) }),
    aClaim('range', { ...count(880, 920), when: aDay(5) }),
    aClaim('early', { ...count(200), when: aDay(3) }),
  ];
  expect(versions(claims)).toEqual([['count', ['early', 'late'], ['range']]]);
});

test('a claim that takes two positions of a question gives its value once', () => {
  const [three, four] = [aClaim('three', count(3)), aClaim('four', count(4))];
  expect(versions([three, four, three])).toEqual([['count', ['three'], ['four']]]);
});

test('a property with a unit has an axis of its own', () => {
  const claims = [count(1), count(2), count(40, 40, 'percent'), count(50, 50, 'percent')].map((value, i) =>
    aClaim(`c${i}`, value),
  );
  expect(valueAxes(claims)).toMatchObject([
    { id: 'count', property: 'count', form: 'number' },
    { id: 'count percent', property: 'count', unit: 'percent', form: 'number' },
  ]);
});

test('values that nobody gives otherwise are no axis', () => {
  expect(valueAxes([aClaim('a', count(3)), aClaim('b', count(3)), aClaim('c')])).toEqual([]);
});

test('an axis names its event where all its values are about that one', () => {
  const of = (...events: string[]) =>
    valueAxes(events.map((event, i) => aClaim(`c${i}`, { ...count(i), ...about(event) })))[0]?.event;
  expect(of('strike', 'strike')).toBe('strike');
  expect(of('strike', 'deal')).toBeUndefined();
});

test('one instant in two zones is one value, a month and its days are two', () => {
  const start = (when: ReturnType<typeof aDay>): { value: OutlineValue } => ({
    value: { property: 'start', form: 'when', when },
  });
  const here = { ...aDay(0), precision: 'minute', offset: 60, edtf: '2026-01-01T01:00+01:00' } as const;
  const there = { ...here, offset: 0, edtf: '2026-01-01T00:00Z' };
  const claims = [here, there, aDay(0, 31), { ...aDay(0, 31), form: 'single' as const }].map((when, i) =>
    aClaim(`c${i}`, start(when)),
  );
  expect(versions(claims)).toEqual([['start', ['c0', 'c1'], ['c2'], ['c3']]]);
});

test('one of two days, and both of them, are two values', () => {
  const set = (edtf: string): { value: OutlineValue } => ({
    value: { property: 'start', form: 'when', when: { ...aDay(0, 4), form: 'set', edtf } },
  });
  const claims = ['[2026-01-01,2026-01-04]', '{2026-01-01,2026-01-04}', '[2026-01-01,2026-01-04]'].map((edtf, i) =>
    aClaim(`c${i}`, set(edtf)),
  );
  expect(versions(claims)).toEqual([['start', ['c0', 'c2'], ['c1']]]);
});

test('places differ by their names, whatever the case, and actors by who they are', () => {
  const place = (name: string): { value: OutlineValue } => ({
    value: { property: 'place', form: 'place', place: name },
  });
  const actor = (id: string): { value: OutlineValue } => ({ value: { property: 'order', form: 'actor', actor: id } });
  const claims = [place('Quay 3'), place('quay 3'), place('Quay 4'), actor('ada'), actor('bo')].map((value, i) =>
    aClaim(`c${i}`, value),
  );
  expect(versions(claims)).toEqual([
    ['place', ['c0', 'c1'], ['c2']],
    ['order', ['c3'], ['c4']],
  ]);
});

test('numbers, lengths and times stand from the least to the greatest, whoever said which first', () => {
  const number = (min: number, max = min): { value: OutlineValue } => ({
    value: { property: 'count', form: 'number', min, max },
  });
  const start = (days: number): { value: OutlineValue } => ({
    value: { property: 'start', form: 'when', when: aDay(days) },
  });
  const claims = [number(2000), number(1700, 4700), number(300), start(9), start(2)].map((value, i) =>
    aClaim(`c${i}`, value),
  );
  expect(versions(claims)).toEqual([
    ['start', ['c4'], ['c3']],
    ['count', ['c2'], ['c1'], ['c0']],
  ]);
});
