import { expect, test } from 'vitest';
import { wayOf } from './keys.ts';

test('arrows, brackets and letters lead through the steps', () => {
  expect(['ArrowRight', ']', 'j'].map((key) => wayOf(key, 'ltr', true))).toEqual(['next', 'next', 'next']);
  expect(['ArrowLeft', '[', 'k'].map((key) => wayOf(key, 'ltr', true))).toEqual(['previous', 'previous', 'previous']);
});

test('where text runs from right to left, left leads on', () => {
  expect([wayOf('ArrowLeft', 'rtl', true), wayOf('ArrowRight', 'rtl', true)]).toEqual(['next', 'previous']);
});

test('keys that scroll are left alone', () => {
  for (const key of ['ArrowDown', 'ArrowUp', ' ', 'PageDown', 'Home', 'End'])
    expect(wayOf(key, 'ltr', true)).toBeUndefined();
});

test('keys of a single sign can be turned off', () => {
  expect(['ArrowRight', ']', 'j', '[', 'k'].map((key) => wayOf(key, 'ltr', false))).toEqual([
    'next',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
