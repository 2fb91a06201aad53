import { expect, test } from 'vitest';
import { bibtex } from './cite.ts';

test('a version of a story is a BibTeX entry, its text taken literally', () => {
  const story = {
    id: 'harbour',
    version: '0123456789',
    title: 'R&D {100 %}: a\\b',
    url: 'https://h/s/harbour?v=0&x={y}',
  };
  expect(bibtex(story)).toBe(
    [
      '@misc{harbour-01234567,',
      '  title        = {{R\\&D \\{100 \\%\\}: a\\textbackslash{}b}},',
      '  howpublished = {Standoff},',
      '  note         = {Version 0123456789},',
      '  url          = {https://h/s/harbour?v=0&x=%7By%7D}',
      '}',
    ].join('\n'),
  );
});
