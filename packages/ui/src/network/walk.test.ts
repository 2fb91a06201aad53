import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aLink } from './testing/views.ts';
import { DIRECTIONS, walkMap } from './walk.ts';

test('an arrow leads to the nearest linked actor in its direction', () => {
  const places = [
    { id: 'a', x: 0, y: 0 },
    { id: 'near', x: 10, y: 0 },
    { id: 'above', x: 10, y: -40 },
    { id: 'linked', x: 50, y: 0 },
    { id: 'further', x: 90, y: 0 },
  ];
  const steps = walkMap(places, [aLink('a~further'), aLink('linked~a')]);
  expect(steps.get('a')).toEqual({ right: 'linked', up: 'above' });
  expect(steps.get('linked')?.left).toBe('a');
});

test('without a linked actor in that direction an arrow leads to the nearest of all', () => {
  const places = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 0, y: 30 },
  ];
  expect(walkMap(places, []).get('a')).toEqual({ down: 'b' });
});

test('nobody to walk to is no step', () => {
  expect(walkMap([{ id: 'a', x: 0, y: 0 }], []).get('a')).toEqual({});
  expect(walkMap([], []).size).toBe(0);
});

test('everyone can be walked to from everyone, wherever they lie and however they are linked', () => {
  const networks = fc.integer({ min: 2, max: 25 }).chain((count) =>
    fc.record({
      places: fc.array(fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 30 }) }), {
        minLength: count,
        maxLength: count,
      }),
      pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 3 * count }),
    }),
  );
  fc.assert(
    fc.property(networks, ({ places, pairs }) => {
      const named = places.map((place, i) => ({ id: `n${String(i)}`, ...place }));
      const steps = walkMap(
        named,
        pairs.filter(([a, b]) => a !== b).map(([a, b]) => aLink(`n${String(a)}~n${String(b)}`)),
      );
      for (const { id } of named) {
        const found = new Set([id]);
        for (const from of found)
          for (const direction of DIRECTIONS) {
            const to = steps.get(from)?.[direction];
            if (to !== undefined) found.add(to);
          }
        expect(found.size).toBe(named.length);
      }
    }),
  );
});
