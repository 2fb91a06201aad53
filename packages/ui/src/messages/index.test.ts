import { expect, test, vi } from 'vitest';

test('nothing is said in a language that has not been loaded, and the error says what to do', async () => {
  vi.resetModules();
  const { loadLanguage, messages } = await import('./index.ts');
  expect(() => messages('fr')).toThrow('"fr" is not loaded: await loadLanguage("fr") before anything is said in it');
  await loadLanguage('fr');
  expect(messages('fr').controls.close).toBe('Fermer');
  expect(() => messages('en')).toThrow('"en" is not loaded');
});

test('a language that there is none of cannot be loaded', async () => {
  const { loadLanguage } = await import('./index.ts');
  await expect(loadLanguage('xx')).rejects.toThrow('"xx" is not a language; there are en, fr, en-XA, ar-XB');
});

test('the languages that there are can be loaded', async () => {
  const { isLanguage } = await import('./index.ts');
  const { LANGUAGES, PSEUDO_LANGUAGES } = await import('./languages.ts');
  const { CODES } = await import('./codes.ts');
  expect([...LANGUAGES, ...PSEUDO_LANGUAGES].map(({ code }) => code)).toEqual([...CODES]);
  expect([isLanguage('fr'), isLanguage('de'), isLanguage('constructor')]).toEqual([true, false, false]);
});
