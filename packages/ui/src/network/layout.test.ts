import { expect, test } from 'vitest';
import { ASPECT } from './fit.ts';
import { layoutNetwork } from './layout.ts';
import { aLink, anActor, aView } from './testing/views.ts';

const nobody = aView([]);
const pair = aView([aLink('a~b')]);

test('a story without links has an empty layout', () => {
  expect(layoutNetwork(nobody, nobody)).toEqual({});
  expect(layoutNetwork({ ...nobody, actors: [anActor('a', { linked: false })] }, nobody)).toEqual({});
});

test('the same views give the same layout, whatever filter they stand under', () => {
  const filtered = aView([aLink('a~b', { events: [] })], [anActor('a', { events: 0 })]);
  expect(layoutNetwork(pair, pair)).toEqual(layoutNetwork(pair, pair));
  expect(Object.keys(layoutNetwork(filtered, filtered)).sort()).toEqual(['a', 'b']);
});

test('every place lies inside the bounds', () => {
  const star = aView(Array.from({ length: 20 }, (_, i) => aLink(`leaf-${String(i)}~hub`)));
  for (const [x, y] of Object.values(layoutNetwork(star, star))) {
    expect(Math.abs(x)).toBeLessThanOrEqual(ASPECT);
    expect(Math.abs(y)).toBeLessThanOrEqual(1);
  }
});

test('people are placed beside what they are part of, and move nobody else', () => {
  const folded = aView([aLink('ministry~maker'), aLink('maker~court'), aLink('court~ministry')]);
  const minister = anActor('minister', { kind: 'person', partOf: 'ministry' });
  const unfolded = aView([aLink('minister~maker'), aLink('maker~court'), aLink('court~minister')], [minister]);
  const alone = layoutNetwork(folded, folded);
  const both = layoutNetwork(folded, unfolded);
  const distance = (a: string, b: string) => {
    const [from, to] = [both[a], both[b]];
    return from && to ? Math.hypot(from[0] - to[0], from[1] - to[1]) : NaN;
  };
  expect(both).toMatchObject(alone);
  expect(distance('minister', 'ministry')).toBeLessThan(distance('ministry', 'court'));
  expect(distance('minister', 'ministry')).toBeLessThan(0.6);
});

test('three hundred actors are laid out in a few seconds', { timeout: 20_000 }, () => {
  const links = Array.from({ length: 600 }, (_, i) => aLink(`n${String(i % 300)}~n${String((i * 7 + 13) % 300)}`));
  const large = aView(links.filter(({ source, target }) => source !== target));
  expect(Object.keys(layoutNetwork(large, large))).toHaveLength(300);
});
