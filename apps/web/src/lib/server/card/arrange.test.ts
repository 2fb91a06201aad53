import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeHeading, printable } from './arrange.ts';

test('a short heading is large, a longer one smaller', () => {
  expect(arrangeHeading('Anthropic', 1056)).toEqual({ lines: ['Anthropic'], size: 68 });
  expect(arrangeHeading('The ministry bans the maker. '.repeat(4), 1056).size).toBe(46);
});

test('its lines are of much the same length', () => {
  expect(arrangeHeading('Who announced first on 27 February?', 1056).lines).toEqual([
    'Who announced first',
    'on 27 February?',
  ]);
});

test('a heading of 300 characters ends in an ellipsis after three lines', () => {
  const { lines } = arrangeHeading('The ministry bans the maker. '.repeat(11), 1056);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/…$/);
});

test('any text has at most three lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(arrangeHeading(text, 1056).lines.length).toBeLessThanOrEqual(3);
    }),
  );
});

test('what no XML may hold becomes a space, and nothing is longer than could be shown', () => {
  expect([...printable('word '.repeat(400))].length).toBeLessThanOrEqual(300);
  expect(printable('a\u0000b\u001bc\uffff')).toBe('a b c');
  expect(printable('\ud800')).toBe('\ufffd');
});
