import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from './suggest.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['serve', 'serve', 0],
    ['serv', 'serve', 1],
    ['srever', 'server', 1],
    ['', 'list', 4],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('suggest', () => {
  const names = ['serve', 'check', 'list'];

  it.each([
    ['sevre', 'serve'],
    ['chek', 'check'],
    ['lst', 'list'],
  ])('takes %j for %j', (given, meant) => {
    expect(suggest(given, names)).toBe(meant);
  });

  it('suggests nothing where nothing is near', () => {
    expect(suggest('publish', names)).toBeUndefined();
    expect(suggest('', names)).toBeUndefined();
  });
});
