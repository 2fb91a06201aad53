import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const ids = ['anthropic', 'openai', 'dod', 'pete-hegseth'];

describe('nearest(text, candidates)', () => {
  it.each([
    ['antropic', 'anthropic'],
    ['opneai', 'openai'],
    ['dodd', 'dod'],
    ['pete-hegset', 'pete-hegseth'],
  ])('takes %s for a misspelt %s', (text, id) => {
    expect(nearest(text, ids)).toBe(id);
  });

  it('guesses nothing where nothing is close', () => {
    expect(nearest('x', ids)).toBeUndefined();
    expect(nearest('somebody-else', ids)).toBeUndefined();
    expect(nearest('', ids)).toBeUndefined();
    expect(nearest('dod', [])).toBeUndefined();
  });

  it('prefers the closest, and the first of two equally close', () => {
    expect(nearest('abcd', ['abxy', 'abcx', 'abcy'])).toBe('abcx');
  });
});
