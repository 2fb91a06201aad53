import { LANGUAGES } from '@standoff/data/model';
import { expect, test } from 'vitest';
import { messages } from './index.ts';

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

const explorer = (lang: 'en' | 'fr') => texts(messages(lang).explorer);

test.each(LANGUAGES)('every text in %s says something, and nothing undefined', (lang) => {
  const all = explorer(lang);
  expect(all.length).toBeGreaterThan(150);
  for (const [path, text] of all) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/undefined|\[object/);
  }
});

test('French has no plain space before a tall sign or inside guillemets, and no straight apostrophe', () => {
  for (const [path, text] of explorer('fr')) {
    expect(text, path).not.toMatch(/ [;:!?»]|« |'/);
    expect(text, path).not.toMatch(/[^\s\u202f][;!?»]/);
  }
});

test('French says the same in other words than English', () => {
  const same = new Set(explorer('en').map(([path, text]) => `${path} ${text}`));
  const untranslated = explorer('fr').filter(([path, text]) => text.length > 14 && same.has(`${path} ${text}`));
  expect(untranslated).toEqual([]);
});
