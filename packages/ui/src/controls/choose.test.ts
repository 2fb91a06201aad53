import { QUADS } from '@standoff/data';
import { expect, test } from 'vitest';
import { toggled, toggleQuad, withValues } from './choose.ts';

test('withValues replaces one key and keeps the rest', () => {
  expect(withValues({ q: 'x', actor: ['a'] }, 'actor', ['b'])).toEqual({ q: 'x', actor: ['b'] });
});

test('withValues leaves an empty key out', () => {
  expect(withValues({ q: 'x', type: ['AID'] }, 'type', [])).toEqual({ q: 'x' });
});

test('withValues forgets "all of them" when fewer than two actors are left', () => {
  expect(withValues({ actor: ['a', 'b'], match: 'all' }, 'actor', ['a'])).toEqual({ actor: ['a'] });
  expect(withValues({ actor: ['a', 'b'], match: 'all' }, 'actor', ['a', 'c'])).toEqual({
    actor: ['a', 'c'],
    match: 'all',
  });
});

test('toggled adds what is missing and takes away what is all there', () => {
  expect(toggled(['a'], ['b'])).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], ['a'])).toEqual(['b']);
  expect(toggled(['a', 'x'], ['a', 'b'])).toEqual(['a', 'x', 'b']);
  expect(toggled(['a', 'b', 'x'], ['a', 'b'])).toEqual(['x']);
});

test('toggleQuad narrows to the first class pressed, then widens class by class', () => {
  expect(toggleQuad({}, 'verbal-conflict', QUADS)).toEqual({ quad: ['verbal-conflict'] });
  expect(toggleQuad({ quad: ['verbal-conflict'] }, 'other', QUADS)).toEqual({ quad: ['verbal-conflict', 'other'] });
  expect(toggleQuad({ quad: ['verbal-conflict'] }, 'verbal-conflict', QUADS)).toEqual({});
});

test('toggleQuad drops the part when all classes are pressed', () => {
  expect(toggleQuad({ quad: QUADS.slice(1) }, QUADS[0], QUADS)).toEqual({});
});
