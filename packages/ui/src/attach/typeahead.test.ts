import { describe, expect, test } from 'vitest';
import { findTyped, Typeahead, TYPING_PAUSE } from './typeahead.ts';

const items = [
  { id: 'dod', names: ['Department of Defense', 'Pentagon'] },
  { id: 'courts', names: ['Courts'] },
  { id: 'élysée', names: ['Élysée'] },
  { id: 'openai', names: ['OpenAI'] },
  { id: 'palantir', names: ['Palantir'] },
];

describe('findTyped', () => {
  test.each([
    ['pen', 'dod'],
    ['PAL', 'palantir'],
    ['elysee', 'élysée'],
    ['def', 'dod'],
    ['op', 'openai'],
    ['zz', undefined],
    ['', undefined],
  ])('%s leads to %s', (typed, found) => {
    expect(findTyped(items, typed)).toBe(found);
  });

  test('a name that begins so comes before a later word that does', () => {
    const both = [
      { id: 'later', names: ['The Order'] },
      { id: 'first', names: ['Order'] },
    ];
    expect(findTyped(both, 'or')).toBe('first');
  });

  test('one letter goes on to the next, again and again, and round', () => {
    expect(findTyped(items, 'p')).toBe('dod');
    expect(findTyped(items, 'pp', 'dod')).toBe('palantir');
    expect(findTyped(items, 'ppp', 'palantir')).toBe('dod');
  });

  test('more letters keep to where they fit', () => {
    expect(findTyped(items, 'pa', 'palantir')).toBe('palantir');
  });
});

describe('Typeahead', () => {
  const press = (key: string, held = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

  test('letters add up until there is a pause', () => {
    let now = 0;
    const typeahead = new Typeahead(() => now);
    expect(typeahead.take(press('o'))).toBe('o');
    expect(typeahead.take(press('p'))).toBe('op');
    now += TYPING_PAUSE;
    expect(typeahead.take(press('a'))).toBe('a');
  });

  test.each(['+', '-', '0', 'Home', 'ArrowLeft', 'Enter'])('%s ends a word and is not typed', (key) => {
    const typeahead = new Typeahead(() => 0);
    typeahead.take(press('o'));
    expect(typeahead.take(press(key))).toBeUndefined();
    expect(typeahead.take(press('p'))).toBe('p');
  });

  test('a letter after which nothing fits begins anew, and what nothing begins with is missed as a whole', () => {
    const typeahead = new Typeahead(() => 0);
    const find = (typed: string) => findTyped(items, typed);
    expect(typeahead.search(press('o'), find)).toEqual({ found: 'openai' });
    expect(typeahead.search(press('c'), find)).toEqual({ found: 'courts' });
    expect(typeahead.search(press('z'), find)).toEqual({ missed: 'cz' });
    expect(typeahead.search(press('+'), find)).toBeUndefined();
  });

  test('a space or a digit goes on with a word and begins none', () => {
    const typeahead = new Typeahead(() => 0);
    expect(typeahead.take(press(' '))).toBeUndefined();
    expect(typeahead.take(press('0'))).toBeUndefined();
    typeahead.take(press('a'));
    expect(typeahead.take(press(' '))).toBe('a ');
    expect(typeahead.take(press('2'))).toBe('a 2');
  });

  test('named keys and combinations are not typed', () => {
    const typeahead = new Typeahead(() => 0);
    expect(typeahead.take(press('Enter'))).toBeUndefined();
    expect(typeahead.take(press('a', { ctrlKey: true }))).toBeUndefined();
    expect(typeahead.typing).toBe(false);
  });
});
