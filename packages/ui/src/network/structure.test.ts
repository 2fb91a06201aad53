import { expect, test } from 'vitest';
import { structureOf } from './structure.ts';
import { aLink, anActor, aView } from './testing/views.ts';

const all = (): boolean => true;

test('a filter alone keeps the structure that was there', () => {
  const before = structureOf(aView([aLink('a~b')]), all);
  expect(structureOf(aView([aLink('a~b', { events: [] })]), all, before)).toBe(before);
});

test('another network is another structure', () => {
  const before = structureOf(aView([aLink('a~b')]), all);
  expect(structureOf(aView([aLink('a~b'), aLink('a~c')]), all, before)).not.toBe(before);
});

test('only linked actors with a place are drawn, and only links between them, most events first', () => {
  const links = [aLink('a~b'), aLink('b~c', { allEvents: 4 }), aLink('c~lost')];
  const view = aView(links, [anActor('alone', { linked: false })]);
  const { actors, links: drawn } = structureOf(view, (id) => id !== 'lost');
  expect(actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(drawn.map(({ id }) => id)).toEqual(['b~c', 'a~b']);
});
