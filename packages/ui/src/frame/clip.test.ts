import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test('a text that fits stays as it is, on one line', () => {
  expect(clip(' a\n b ', 3)).toBe('a b');
});

test('a longer one is cut between words, without a comma before the dots', () => {
  expect(clip('The ministry bans, and the maker sues', 20)).toBe('The ministry bans…');
});

test('one long word is cut inside', () => {
  expect(clip('Donaudampfschifffahrt', 6)).toBe('Donau…');
});

test('no character is cut in half, and no-break spaces stay', () => {
  expect(clip('🌉🌉🌉', 2)).toBe('🌉…');
  expect(clip('Pourquoi\u202f? 3\u00a0h', 20)).toBe('Pourquoi\u202f? 3\u00a0h');
});

test('is never longer than asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, most) => {
      expect([...clip(text, most)].length).toBeLessThanOrEqual(most);
    }),
  );
});
