import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

test('highlight finds words without regard to case and accents', () => {
  expect(highlight('Une désignation, DESIGNATION', 'designation')).toEqual([
    { text: 'Une ', found: false },
    { text: 'désignation', found: true },
    { text: ', ', found: false },
    { text: 'DESIGNATION', found: true },
  ]);
});

test('highlight finds every word of a search', () => {
  expect(highlight('supply-chain risk', 'risk chain')).toEqual([
    { text: 'supply-', found: false },
    { text: 'chain', found: true },
    { text: ' ', found: false },
    { text: 'risk', found: true },
  ]);
});

test('highlight marks a letter that folds to two', () => {
  expect(highlight('un nœud', 'noeud')).toEqual([
    { text: 'un ', found: false },
    { text: 'nœud', found: true },
  ]);
});

test('highlight takes signs of regular expressions and mark-up literally', () => {
  expect(highlight('a <b> .*', '.*')).toEqual([
    { text: 'a <b> ', found: false },
    { text: '.*', found: true },
  ]);
});

test('highlight marks nothing for an empty search', () => {
  expect(highlight('talks', '  ')).toEqual([{ text: 'talks', found: false }]);
});

test('the pieces of highlight together are the text, whatever is searched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
      expect(
        highlight(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
