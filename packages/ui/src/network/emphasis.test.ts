import { expect, test } from 'vitest';
import { emphasisOf, focusOf, isPresent } from './emphasis.ts';
import { aLink, aView } from './testing/views.ts';

const view = aView([aLink('a~b'), aLink('b~c'), aLink('a~c', { events: [] })]);
const nothing = { hovered: {}, active: undefined, selected: {}, highlighted: [] };

test('nothing stands out when nothing is looked at', () => {
  expect(focusOf(view, nothing)).toBeUndefined();
  expect(emphasisOf('a', true, undefined)).toBe('full');
});

test('an actor stands out with its links and neighbours in the filter', () => {
  expect(focusOf(view, { ...nothing, hovered: { actor: 'a' } })).toEqual({
    actors: new Set(['a', 'b']),
    links: new Set(['a~b']),
  });
});

test('pointing comes before walking, walking before the selection, the selection before highlighted events', () => {
  const all = { hovered: { link: 'b~c' }, active: 'a', selected: { actor: 'c' }, highlighted: ['a~b-1'] };
  expect(focusOf(view, all)?.links).toEqual(new Set(['b~c']));
  expect(focusOf(view, { ...all, hovered: {} })?.links).toEqual(new Set(['a~b']));
  expect(focusOf(view, { ...all, hovered: {}, active: undefined })?.links).toEqual(new Set(['b~c']));
  expect(focusOf(view, { ...nothing, highlighted: ['a~b-1'] })?.links).toEqual(new Set(['a~b']));
});

test('an unknown selection and an event without links leave the picture as it is', () => {
  expect(
    focusOf(view, { ...nothing, selected: { actor: 'nobody', link: 'x~y' }, highlighted: ['outage'] }),
  ).toBeUndefined();
});

test('actors involved in a highlighted event stand out also where it has no link', () => {
  expect(focusOf(view, { ...nothing, highlighted: ['outage'], involved: ['c', 'nobody'] })).toEqual({
    actors: new Set(['c']),
    links: new Set(),
  });
  expect(focusOf(view, { ...nothing, highlighted: ['a~b-1'], involved: ['c'] })?.actors).toEqual(
    new Set(['c', 'a', 'b']),
  );
});

test('what the filter leaves out fades, and what is not looked at steps back', () => {
  expect(emphasisOf('a', false, undefined)).toBe('out');
  expect(emphasisOf('a', false, new Set(['a']))).toBe('full');
  expect(emphasisOf('a', true, new Set(['b']))).toBe('dim');
});

test('who speaks on the chosen question does not fade, even with no event in the filter', () => {
  expect(isPresent({ events: 0, speaks: true })).toBe(true);
  expect(isPresent({ events: 0, speaks: false })).toBe(false);
  expect(isPresent({ events: 2, speaks: false })).toBe(true);
});
