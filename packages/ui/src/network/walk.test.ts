import type { Filter } from '@standoff/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitToFrame } from './fit.ts';
import { structureOf } from './structure.ts';
import { aLink, storyLayout, storyView } from './testing/views.ts';
import { DIRECTIONS, walkMap, type WalkMap } from './walk.ts';

/** Everyone to whom arrow keys lead from an actor, itself included. */
function reach(steps: WalkMap, from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found)
    for (const direction of DIRECTIONS) {
      const to = steps.get(id)?.[direction];
      if (to !== undefined) found.add(to);
    }
  return found;
}

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
      for (const { id } of named) expect(reach(steps, id).size).toBe(named.length);
    }),
  );
});

/** The actors that links of a view connect, component by component. */
function components(
  actors: readonly { id: string }[],
  links: readonly { source: string; target: string }[],
): Set<string>[] {
  const of = new Map(actors.map(({ id }) => [id, new Set([id])]));
  for (const { source, target } of links) {
    const [a, b] = [of.get(source), of.get(target)];
    if (!a || !b || a === b) continue;
    for (const id of b) {
      a.add(id);
      of.set(id, a);
    }
  }
  return [...new Set(of.values())];
}

const FILTERS: [string, Filter][] = [
  ['folded', {}],
  ['unfolded', { fold: 'none' }],
  ['folded, in one week', { from: '2026-02-23', to: '2026-03-01' }],
  ['unfolded, under a filter by actor', { fold: 'none', actor: ['openai'] }],
  ['folded, under a filter that leaves nothing', { from: '1999-01-01', to: '1999-01-02' }],
];

test.each(FILTERS)('from any actor of the story every actor of its component can be walked to (%s)', (_, filter) => {
  const layout = storyLayout();
  const { toFrame } = fitToFrame(1050, 440);
  const view = storyView(filter);
  const { actors, links } = structureOf(view, (id) => id in layout);
  const steps = walkMap(
    actors.flatMap(({ id }) => (layout[id] ? [{ id, ...toFrame(layout[id]) }] : [])),
    links,
  );
  for (const component of components(
    actors,
    view.links.filter(({ events }) => events.length > 0),
  ))
    for (const id of component) expect([...component].filter((other) => !reach(steps, id).has(other))).toEqual([]);
});
