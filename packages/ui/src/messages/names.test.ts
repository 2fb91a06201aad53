import { expect, test } from 'vitest';
import { languageName } from './index.ts';

test('languageName speaks the reader’s language', () => {
  expect(languageName('fr', 'en')).toBe('French');
  expect(languageName('en', 'fr')).toBe('anglais');
});

test('languageName gives back a tag that names no language', () => {
  expect(languageName('zzz', 'en')).toBe('zzz');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});
