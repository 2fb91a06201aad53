import { expect, test } from 'vitest';
import { selectionOf, step, withSelection } from './selection.ts';

test('selectionOf reads the one thing an address has open', () => {
  expect(selectionOf({})).toBeUndefined();
  expect(selectionOf({ about: 'dod', lanes: 'type' })).toEqual({ kind: 'actor', id: 'dod' });
  expect(selectionOf({ claim: 'c', event: 'e' })).toEqual({ kind: 'event', id: 'e' });
});

test('withSelection replaces what was open and keeps the rest of the view', () => {
  expect(withSelection({ event: 'e', lang: 'fr' }, { kind: 'actor', id: 'dod' })).toEqual({ about: 'dod', lang: 'fr' });
  expect(withSelection({ event: 'e', claim: 'c', show: 'table' }, undefined)).toEqual({ show: 'table' });
});

test('selectionOf undoes withSelection', () => {
  for (const kind of ['event', 'claim', 'question', 'actor', 'link'] as const) {
    expect(selectionOf(withSelection({ event: 'other' }, { kind, id: 'x' }))).toEqual({ kind, id: 'x' });
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
