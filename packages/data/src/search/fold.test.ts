import { foldText } from '../text.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWithOrigin, occurrences, words } from './fold.ts';

describe('foldWithOrigin', () => {
  it('removes accents and case, and remembers where each letter was', () => {
    expect(foldWithOrigin('Œuvre d’Été')).toEqual({
      text: "oeuvre d'ete",
      origin: [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    });
  });

  it('gives composed and decomposed letters the same text', () => {
    expect(foldWithOrigin('e\u0301te\u0301').text).toBe('ete');
    expect(foldWithOrigin('e\u0301te\u0301').origin).toEqual([0, 2, 3]);
  });

  it('folds as the text filter does, but for white space', () => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plain(foldWithOrigin(text).text)).toBe(plain(foldText(text)));
      }),
    );
  });

  it('has one origin inside the text for every code unit, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, origin } = foldWithOrigin(text);
        expect(origin).toHaveLength(folded.length);
        expect(origin.every((at, i) => at < text.length && at >= (origin[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it.each([
    ['  Two   words ', ['two', 'words']],
    ['"quoted" *wild?card* ^reg(ex|p)$', ['quoted', 'wild', 'card', 'reg', 'ex', 'p']],
    ['L’été, l’ÉTÉ', ['l', 'ete']],
    ['سلام دنيا', ['سلام', 'دنيا']],
    ['%_\\', []],
    ['', []],
  ])('of %j are %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });
});

describe('occurrences', () => {
  it('finds short words only at the start of words', () => {
    expect(occurrences('ai', 'said ai')).toEqual([{ at: 5, startsWord: true }]);
  });

  it('finds longer words inside words too, and says so', () => {
    expect(occurrences('strike', 'airstrike strikes')).toEqual([
      { at: 3, startsWord: false },
      { at: 10, startsWord: true },
    ]);
  });

  it('finds words anywhere in scripts without spaces', () => {
    expect(occurrences('京', '東京都')).toEqual([{ at: 1, startsWord: false }]);
  });
});
