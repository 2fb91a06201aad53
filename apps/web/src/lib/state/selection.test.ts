import { expect, test } from 'vitest';
import { selectionOf, step, withSelection } from './selection.ts';

test('selectionOf reads the one thing an address has open', () => {
  expect(selectionOf({ filter: {}, view: {} })).toBeUndefined();
  expect(selectionOf({ filter: {}, view: { about: 'dod', lanes: 'type' } })).toEqual({ kind: 'actor', id: 'dod' });
  expect(selectionOf({ filter: {}, view: { claim: 'c', event: 'e' } })).toEqual({ kind: 'event', id: 'e' });
});

test('selectionOf reads the chosen question where nothing else is open', () => {
  const filter = { question: 'q-when' };
  expect(selectionOf({ filter, view: { lang: 'fr' } })).toEqual({ kind: 'question', id: 'q-when' });
  expect(selectionOf({ filter, view: { event: 'e' } })).toEqual({ kind: 'event', id: 'e' });
});

test('withSelection replaces what was open and keeps the filter and the rest of the view', () => {
  const filter = { q: 'tea', question: 'q-when' };
  expect(withSelection({ filter, view: { event: 'e', lang: 'fr' } }, { kind: 'actor', id: 'dod' })).toEqual({
    filter,
    view: { about: 'dod', lang: 'fr' },
  });
});

test('opening a question chooses it in the filter and closes whatever was open', () => {
  const place = { filter: { q: 'tea', question: 'q-when' }, view: { event: 'e', show: 'table' } } as const;
  expect(withSelection(place, { kind: 'question', id: 'q-who' })).toEqual({
    filter: { q: 'tea', question: 'q-who' },
    view: { show: 'table' },
  });
});

test('closing closes what is selected first, and the question the next time', () => {
  const place = { filter: { q: 'tea', question: 'q-when' }, view: { event: 'e', claim: 'c', show: 'table' } } as const;
  const once = withSelection(place, undefined);
  expect(once).toEqual({ filter: place.filter, view: { show: 'table' } });
  expect(withSelection(once, undefined)).toEqual({ filter: { q: 'tea' }, view: { show: 'table' } });
});

test('selectionOf undoes withSelection', () => {
  for (const kind of ['event', 'claim', 'question', 'actor', 'link'] as const) {
    const opened = withSelection({ filter: {}, view: { event: 'other' } }, { kind, id: 'x' });
    expect(selectionOf(opened)).toEqual({ kind, id: 'x' });
  }
});

test('step goes through a list, starts at either end, and stops there', () => {
  expect(step(['a', 'b', 'c'], 'b', 1)).toBe('c');
  expect(step(['a', 'b', 'c'], 'b', -1)).toBe('a');
  expect(step(['a', 'b', 'c'], undefined, 1)).toBe('a');
  expect(step(['a', 'b', 'c'], undefined, -1)).toBe('c');
  expect(step(['a', 'b', 'c'], 'c', 1)).toBeUndefined();
  expect(step([], 'a', 1)).toBeUndefined();
});

test('step starts over from an id that the list does not have', () => {
  expect(step(['a', 'b'], 'hidden', 1)).toBe('a');
  expect(step(['a', 'b'], 'hidden', -1)).toBe('b');
});
