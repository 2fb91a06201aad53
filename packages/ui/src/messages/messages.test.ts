import { expect, test } from 'vitest';
import { messages } from './index.ts';
import { LANGUAGES } from './languages.ts';
import { pathsIn } from './testing/paths.ts';

/** Every text of a part of the messages, by its path; functions are called with words, or with a number where they count. */
function texts(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const said = [
      ['Alpha', 'Beta', 'Gamma'],
      [2, 5, 7],
    ].map((given) => {
      try {
        return String((part as (...given: unknown[]) => unknown)(...given));
      } catch {
        return undefined;
      }
    });
    return said.flatMap((text) => (text === undefined ? [] : ([[path, text]] as [string, string][])));
  }
  return Object.entries(part ?? {}).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const all = (lang: string) => texts(messages(lang));

test.each(LANGUAGES)('$name has every message, and none that English has not', ({ code }) => {
  expect(pathsIn(messages(code)).sort()).toEqual(pathsIn(messages('en')).sort());
});

test.each(LANGUAGES)('every text in $name says something, and nothing undefined', ({ code: lang }) => {
  expect(all(lang).length).toBeGreaterThan(150);
  for (const [path, text] of all(lang)) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/undefined|\[object/);
  }
});

test('French has no plain space before a tall sign or inside guillemets, and no straight apostrophe', () => {
  for (const [path, text] of all('fr')) {
    expect(text, path).not.toMatch(/ [;:!?»]|« |'/);
    expect(text, path).not.toMatch(/[^\s\u202f][;!?»]/);
  }
});

test('French says the same in other words than English', () => {
  const same = new Set(all('en').map(([path, text]) => `${path} ${text}`));
  const untranslated = all('fr').filter(([path, text]) => text.length > 14 && same.has(`${path} ${text}`));
  expect(untranslated).toEqual([]);
});
