import { expect, test } from 'vitest';
import { openGraphLocale } from './locale.ts';

test('a language gets a region, and one that names its region keeps it', () => {
  expect(['en', 'fr', 'de', 'fr-CA', 'ar-XB'].map(openGraphLocale)).toEqual([
    'en_US',
    'fr_FR',
    'de_DE',
    'fr_CA',
    'ar_XB',
  ]);
});
