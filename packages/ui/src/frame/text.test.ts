import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ellipsis, textWidth, wrapText } from './text.ts';

describe('textWidth', () => {
  test('adds up the letters, in proportion to the size', () => {
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('il', 10)).toBeCloseTo(5);
    expect(textWidth('il', 20)).toBeCloseTo(10);
  });

  test('counts a letter it does not know as an average one, and an ideograph as a square', () => {
    expect(textWidth('ж', 100)).toBeCloseTo(62);
    expect(textWidth('戦', 100)).toBeCloseTo(100);
  });

  test('is a little wider in bold', () => {
    expect(textWidth('Congress', 12, { bold: true })).toBeGreaterThan(textWidth('Congress', 12));
  });
});

describe('ellipsis', () => {
  test('leaves alone what fits', () => {
    expect(ellipsis('Courts', 100, 12)).toBe('Courts');
  });

  test('cuts what does not, without a space before the dots', () => {
    expect(ellipsis('Department of Defense', 82, 12)).toBe('Department…');
  });

  test('is empty where nothing fits', () => {
    expect(ellipsis('Courts', 5, 12)).toBe('');
  });

  test('never exceeds the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 0, max: 300 }), (text, width) => {
        expect(textWidth(ellipsis(text, width, 12), 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapText', () => {
  test('breaks between words', () => {
    expect(wrapText('Former federal and state judges', { width: 90, lines: 3, size: 12 })).toEqual([
      'Former federal',
      'and state',
      'judges',
    ]);
  });

  test('ends the last line in an ellipsis where there is more', () => {
    expect(wrapText('Former federal and state judges', { width: 90, lines: 2, size: 12 })).toEqual([
      'Former federal',
      'and state jud…',
    ]);
  });

  test('of nothing is no line', () => {
    expect(wrapText(' ', { width: 100, lines: 2, size: 12 })).toEqual([]);
  });
});
