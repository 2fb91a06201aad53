import { expect, test } from 'vitest';
import { keyAction } from './keys.ts';

const press = (key: string, held: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  keyAction({ key, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held });

test.each([
  ['ArrowLeft', {}, { kind: 'walk', direction: 'left' }],
  ['ArrowDown', { altKey: true }, { kind: 'move', dx: 0, dy: 1 }],
  ['Home', {}, { kind: 'first' }],
  ['End', {}, { kind: 'last' }],
  [' ', {}, { kind: 'select' }],
  ['Enter', {}, { kind: 'select' }],
  ['Enter', { shiftKey: true }, { kind: 'filter' }],
  ['Escape', {}, { kind: 'clear' }],
  ['+', { shiftKey: true }, { kind: 'zoom', factor: 1.5 }],
  ['-', {}, { kind: 'zoom', factor: 1 / 1.5 }],
  ['0', {}, { kind: 'fit' }],
])('%s %o is %o', (key, held, action) => {
  expect(press(key, held)).toEqual(action);
});

test.each([
  ['ArrowLeft', { ctrlKey: true }],
  ['0', { metaKey: true }],
  ['/', {}],
  ['a', {}],
  ['Tab', {}],
  ['constructor', {}],
])('%s %o is left to the page', (key, held) => {
  expect(press(key, held)).toBeUndefined();
});
