import { expect, test } from 'vitest';
import { inLanguage, keepLanguage } from './language.ts';

test('inLanguage names the language, even English, and keeps the rest of the address', () => {
  expect(inLanguage(new URL('http://host/s/tea?actor=ann&lang=fr&v=2'), 'en')).toBe('/s/tea?actor=ann&lang=en&v=2');
  expect(inLanguage(new URL('http://host/'), 'fr')).toBe('/?lang=fr');
});

test('keepLanguage hands on a language that the address names, and only one that there is', () => {
  expect(keepLanguage('/', new URLSearchParams('q=tea&lang=fr'))).toBe('/?lang=fr');
  expect(keepLanguage('/', new URLSearchParams('lang=xx'))).toBe('/');
  expect(keepLanguage('/', new URLSearchParams())).toBe('/');
});
