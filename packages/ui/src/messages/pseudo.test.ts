import { sayWhen } from '@standoff/data';
import { expect, test } from 'vitest';
import { directionOf, languageName, messages, sayNumber } from './index.ts';
import { pathsIn } from './testing/paths.ts';

test('the pseudo-language wraps, accents and lengthens every text, what functions say included', () => {
  const { controls, panel } = messages('en-XA');
  expect(controls.close).toBe('⟦Çļöšë~~⟧');
  expect(panel.claims(2)).toBe('⟦2 çļåîɱš~~~⟧');
  expect(controls.clearAll.length).toBeGreaterThanOrEqual(messages('en').controls.clearAll.length * 1.3);
});

test('the pseudo-languages have every message', () => {
  for (const lang of ['en-XA', 'ar-XB']) expect(pathsIn(messages(lang))).toEqual(pathsIn(messages('en')));
});

test('dates and names of languages are wrapped, numbers are grouped as in English', () => {
  expect(sayWhen({ edtf: '2026-03-04' }, 'en-XA')).toBe('4 ⟦Ṁåŕçĥ~~⟧ 2026');
  expect(languageName('fr', 'en-XA')).toBe('⟦Ƒŕëñçĥ~~⟧');
  expect(sayNumber(12_345, 'ar-XB')).toBe('12,345');
});

test('the mirrored pseudo-language runs from right to left, letters and page', () => {
  expect(directionOf('ar-XB')).toBe('rtl');
  expect(directionOf('en-XA')).toBe('ltr');
  expect(messages('ar-XB').words.arrows).toEqual({ on: '←', back: '→' });
  expect(messages('ar-XB').controls.close).toBe('⟦\u202eÇļöšë~~\u202c⟧');
});
