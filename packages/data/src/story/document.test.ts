import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS, readSheet } from './document.ts';
import { formatProblem } from './problem.ts';

const lines = (text: string): string[] => readSheet('f.yaml', text).problems.map(formatProblem);
const value = (text: string): unknown => readSheet('f.yaml', text).sheet?.value;

describe('readSheet(file, text)', () => {
  it('reads a byte-order mark and Windows line ends like any other text', () => {
    expect(value('\uFEFFa: >-\r\n  one\r\n  two\r\nb: 1\r\n')).toEqual({ a: 'one two', b: 1 });
  });

  it('leaves dates and words as text', () => {
    expect(value('a: 2026-02-27\nb: yes\nc: 2026-02')).toEqual({ a: '2026-02-27', b: 'yes', c: '2026-02' });
  });

  it('counts lines and columns from 1, after a byte-order mark too', () => {
    const { sheet } = readSheet('f.yaml', '\uFEFFa: x\nb:\n  - c: y\n');
    expect(sheet?.valueAt(['a'])).toEqual({ line: 1, column: 4 });
    expect(sheet?.keyAt(['b', 0, 'c'])).toEqual({ line: 3, column: 5 });
  });

  it('points at the nearest key where a value is missing or empty', () => {
    const { sheet } = readSheet('f.yaml', 'a:\nb:\n  - c: y\n  - d: z\n');
    expect(sheet?.valueAt(['a'])).toEqual({ line: 1, column: 1 });
    expect(sheet?.valueAt(['b', 1, 'x', 'y'])).toEqual({ line: 4, column: 5 });
    expect(sheet?.valueAt(['b', 7])).toEqual({ line: 2, column: 1 });
  });

  it.each([
    ['a:\n\t- x', 'f.yaml:2:1: a tab indents this line; YAML indents with spaces'],
    ['a: 1\nb: 2\na: 3', 'f.yaml:3:1: the key "a" stands twice in one place; keep one of them'],
    ['a: 1\n---\nb: 2', 'f.yaml:2:1: a second document starts here; a story file holds one, without --- inside'],
    [
      'a: !secret x',
      'f.yaml:1:4: a tag such as !name means nothing in a story; text that starts with ! stands in quotes',
    ],
    [
      'a: *star',
      'f.yaml:1:4: an alias such as *name repeats text from elsewhere; write it out, and put text that starts with * in quotes',
    ],
    ['a: "x', 'f.yaml:1:6: this is not YAML (missing closing "quote); check the quotes, brackets and indentation here'],
  ])('says what is wrong with %j', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it('refuses a small file that would unfold into a huge one', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a]', 'c: [*b, *b, *b, *b]'].join('\n');
    expect(lines(bomb).map((line) => line.slice(0, 27))).toEqual([
      'f.yaml:2:8: an alias such a',
      'f.yaml:3:5: an alias such a',
    ]);
  });

  it('does not merge what << names', () => {
    expect(value('<<: { a: 1 }')).toEqual({ '<<': { a: 1 } });
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['indentation', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('refuses endless nesting: %s', (_, text) => {
    expect(lines(text)).toHaveLength(1);
    expect(lines(text)[0]).toMatch(/this is nested over a hundred levels deep; a story has six levels$/);
  });

  it('refuses a file that is too large, before reading it', () => {
    expect(lines('#'.repeat(MAX_CHARACTERS + 1))).toEqual([
      'f.yaml:1:1: the file has 50000001 characters; a story file has at most 50000000',
    ]);
  });
});
