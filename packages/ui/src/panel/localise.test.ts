import { expect, test } from 'vitest';
import { localise } from './localise.ts';

test('localise gives the reader’s language where there is one, unmarked', () => {
  expect(localise({ en: 'talks', fr: 'pourparlers' }, 'fr')).toEqual({ text: 'pourparlers' });
  expect(localise({ en: 'talks', fr: 'pourparlers' }, 'en')).toEqual({ text: 'talks' });
});

test('localise falls back to English and marks it', () => {
  expect(localise({ en: 'talks' }, 'fr')).toEqual({ text: 'talks', lang: 'en' });
});
