import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const marked = (text: string, words: string[]) => {
  const { text: shown, ranges } = excerpt(text, words);
  return ranges.map(([start, end]) => shown.slice(start, end));
};

describe('excerpt', () => {
  it('shows a short text whole', () => {
    expect(excerpt('Port d’Élan', ['elan'])).toEqual({ text: 'Port d’Élan', ranges: [[7, 11]] });
  });

  it('marks the original letters, accents included', () => {
    expect(marked('Été, e\u0301te\u0301, œuvre', ['ete', 'oeuvre'])).toEqual(['Été', 'e\u0301te\u0301', 'œuvre']);
  });

  it('joins overlapping matches', () => {
    expect(marked('strikes', ['strike', 'strikes'])).toEqual(['strikes']);
  });

  it('cuts a long text at spaces around the first match', () => {
    const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
    const { text: shown, ranges } = excerpt(text, ['needle']);
    expect(shown).toMatch(/^…before .*needle.* after…$/);
    expect(shown.length).toBeLessThanOrEqual(162);
    expect(ranges.map(([start, end]) => shown.slice(start, end))).toEqual(['needle']);
  });

  it('cuts a text without spaces, never through a character', () => {
    const { text: shown } = excerpt('𝒳'.repeat(500), []);
    expect(shown).toBe(`${'𝒳'.repeat(80)}…`);
  });

  it('has ranges in order, inside the excerpt, for any text and words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', 'œ', '𝒳'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.array(word, { maxLength: 4 }), (parts, words) => {
        const { text, ranges } = excerpt(parts.join(' '), words);
        let last = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
