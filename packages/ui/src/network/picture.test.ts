import { expect, test } from 'vitest';
import { Picture } from './picture.svelte.ts';
import { aLink, aView } from './testing/views.ts';

const whole = aView([aLink('a~b'), aLink('b~c')]);
const layout: Record<string, [number, number]> = { a: [-1, 0], b: [0, 0.5], c: [1, 0] };

const pictureOf = (view = whole): Picture =>
  new Picture({ view: () => view, layout: () => layout, width: () => 800, height: () => 400, lang: () => 'en' });

test('zooming moves places apart and leaves marks their size', () => {
  const picture = pictureOf();
  const [before, r] = [picture.place('a'), picture.marks[0]?.r];
  picture.transform = { k: 2, x: 0, y: 0 };
  expect(picture.place('a')).toEqual({ x: 2 * (before?.x ?? 0), y: 2 * (before?.y ?? 0) });
  expect(picture.marks[0]?.r).toBe(r);
});

test('a moved actor stays where it was put, at any zoom', () => {
  const picture = pictureOf();
  picture.move('b', { x: 300, y: 100 });
  picture.transform = { k: 3, x: 0, y: 0 };
  expect(picture.place('b')?.x).toBeCloseTo(900);
  expect(picture.place('b')?.y).toBeCloseTo(300);
});

test('an actor without a place is not drawn, and a name from the language is no place', () => {
  const picture = pictureOf(aView([aLink('a~b'), aLink('b~constructor')]));
  expect(picture.drawn.map(({ actor }) => actor.id)).toEqual(['a', 'b']);
  expect(picture.place('constructor')).toBeUndefined();
});

test('a filter moves no mark and changes no route', () => {
  const filtered = aView([aLink('a~b', { events: [] }), aLink('b~c')]);
  const place = ({ id, x, y }: { id: string; x: number; y: number }) => ({ id, x, y });
  expect(pictureOf(filtered).marks.map(place)).toEqual(pictureOf().marks.map(place));
  expect(pictureOf(filtered).plan).toEqual(pictureOf().plan);
});
