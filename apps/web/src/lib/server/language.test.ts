import { expect, test } from 'vitest';
import { spokenIn } from './language.ts';

const spoken = (address: string, accept: string | null = null) => spokenIn(new URLSearchParams(address), accept);

test('the language in the address comes before what the browser likes', () => {
  expect(spoken('lang=en', 'fr')).toEqual({ lang: 'en', unknownLang: undefined });
  expect(spoken('lang=en-XA', 'fr').lang).toBe('en-XA');
});

test.each([
  ['fr', 'fr'],
  ['fr-CA, en;q=0.8', 'fr'],
  ['de, fr;q=0.5, en;q=0.9', 'en'],
  ['de-DE, fr ; q=0.5', 'fr'],
  ['fr;q=0, de', 'en'],
  ['*', 'en'],
  ['en-XA', 'en'],
  ['fr;q=often', 'en'],
  ['', 'en'],
])('a browser that accepts %j gets %s', (accept, lang) => {
  expect(spoken('', accept).lang).toBe(lang);
});

test('nothing said anywhere means English', () => {
  expect(spoken('')).toEqual({ lang: 'en', unknownLang: undefined });
});

test('an unknown language in the address is ignored and told, shortened', () => {
  expect(spoken('lang=xx', 'fr')).toEqual({ lang: 'fr', unknownLang: 'xx' });
  expect(spoken(`lang=${'x'.repeat(10_000)}`).unknownLang).toHaveLength(40);
  expect(spoken('lang=').unknownLang).toBeUndefined();
});
