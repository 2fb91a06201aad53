import { expect, test } from 'vitest';
import { labelBox, largeLabels, placeLabels } from './labels.ts';
import { anActor } from './testing/views.ts';

const mark = (id: string, x: number, y: number, r = 10) => ({ id, kind: 'person', x, y, r }) as const;
const nameOf = ({ name }: { name: { en: string } }): string => name.en;
const none = new Set<string>();

test('a name stands below its mark where nothing is in the way', () => {
  const marks = [mark('a', 100, 100)];
  const label = placeLabels([anActor('a')], nameOf, none, { marks, linkPoints: [] }).get('a');
  expect(label).toMatchObject({ lines: ['a'], side: 'below', large: false });
});

test('labelBox puts a name 3 pixels below the mark and in its middle', () => {
  const box = labelBox({ id: 'a', lines: ['WW'], side: 'below', large: false, width: 24 }, mark('a', 100, 100));
  expect(box).toEqual({ x: 88, y: 113, width: 24, height: 14 });
});

test('a name moves above when a mark lies below', () => {
  const marks = [mark('a', 100, 100), mark('b', 100, 125)];
  const label = placeLabels([anActor('a')], nameOf, none, { marks, linkPoints: [] }).get('a');
  expect(label?.side).toBe('above');
});

test('a name avoids links', () => {
  const marks = [mark('a', 100, 100)];
  const linkPoints = Array.from({ length: 8 }, (_, i) => ({ x: 100, y: 112 + 2 * i }));
  expect(placeLabels([anActor('a')], nameOf, none, { marks, linkPoints }).get('a')?.side).toBe('above');
});

test('the more involved is named first, and who finds no room is dropped', () => {
  const marks = [mark('a', 100, 100), mark('b', 104, 100)];
  const actors = [anActor('a', { allEvents: 1 }), anActor('b', { allEvents: 9 })];
  const frame = { x: 60, y: 80, width: 80, height: 50 };
  const placed = placeLabels(actors, nameOf, none, { marks, linkPoints: [], frame });
  expect([...placed.keys()][0]).toBe('b');
});

test('a name outside the frame is not placed', () => {
  const marks = [mark('a', 0, 0)];
  const frame = { x: 0, y: 0, width: 12, height: 12 };
  expect(
    placeLabels([anActor('a', { name: { en: 'A long name' } })], nameOf, none, { marks, linkPoints: [], frame }).size,
  ).toBe(0);
});

test('a name of 200 characters becomes lines of bearable width', () => {
  const marks = [mark('a', 300, 300)];
  const name = { en: 'Committee on '.repeat(16).trim() };
  const label = placeLabels([anActor('a', { name })], nameOf, none, { marks, linkPoints: [] }).get('a');
  expect(label?.lines.length).toBeLessThanOrEqual(3);
  expect(label?.width).toBeLessThanOrEqual(200);
  expect(label?.lines.join(' ')).toMatch(/…/);
});

test('only large marks of the most involved are named large', () => {
  const actors = [anActor('a', { allEvents: 80 }), anActor('b', { allEvents: 2 })];
  expect(largeLabels(actors, [mark('a', 0, 0, 30), mark('b', 9, 9, 9.5)])).toEqual(new Set(['a']));
});

test('a name takes more lines rather than be cut short', () => {
  const marks = [mark('a', 100, 100), mark('b', 40, 100), mark('c', 160, 100)];
  const name = { en: 'Former military officials' };
  const frame = { x: 60, y: 80, width: 80, height: 100 };
  const label = placeLabels([anActor('a', { name })], nameOf, none, { marks, linkPoints: [], frame }).get('a');
  expect(label).toMatchObject({ lines: ['Former', 'military', 'officials'], side: 'below' });
});

test('a name with no room on any side stands off a corner', () => {
  const marks = [mark('a', 100, 100), mark('b', 68, 92), mark('c', 132, 92)];
  const vertical = [70, 130].map((y) => mark(`y${String(y)}`, 94, y, 8));
  const name = { en: 'Google' };
  const actor = anActor('a', { name });
  const label = placeLabels([actor], nameOf, none, { marks: [...marks, ...vertical], linkPoints: [] }).get('a');
  expect(label).toMatchObject({ lines: ['Google'], side: 'below right' });
});
