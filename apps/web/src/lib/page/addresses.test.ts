import { describe, expect, test } from 'vitest';
import { keptOf, pageAddresses, storiesAddress, withKey, withQuery } from './addresses.ts';

const kept = (query: string) => keptOf(new URLSearchParams(query));

describe('what links keep', () => {
  test('is language, colours and version', () => {
    expect(kept('event=a&lang=fr&theme=dark&v=abc')).toEqual({ lang: 'fr', theme: 'dark', v: 'abc' });
  });

  test('leaves out what is unknown or absurd', () => {
    expect(kept(`lang=xx&theme=javascript:alert(1)&v=${'9'.repeat(65)}`)).toEqual({});
  });
});

describe('an address', () => {
  const href = pageAddresses('harbour', { lang: 'fr', v: 'abc' });

  test('of a thing is its own page, in the same language and version', () => {
    expect(href.target({ kind: 'source', id: 'gazette' })).toBe('/s/harbour/source/gazette?v=abc&lang=fr');
  });

  test('of a pair of actors is in the explorer', () => {
    expect(href.target({ kind: 'link', id: 'a~b' })).toBe('/s/harbour?link=a%7Eb&v=abc&lang=fr');
  });

  test('of the explorer has the thing selected, an actor under its own word', () => {
    expect(href.explorer({ kind: 'actor', id: 'a' })).toBe('/s/harbour?about=a&v=abc&lang=fr');
    expect(href.explorer({ kind: 'source', id: 's' })).toBe('/s/harbour?v=abc&lang=fr');
  });

  test('of the explorer can open on all dates', () => {
    expect(href.explorer({ kind: 'event', id: 'e' }, { allDates: true })).toBe(
      '/s/harbour?event=e&from=..&v=abc&lang=fr',
    );
  });

  test('of an error report names the page', () => {
    expect(href.report('/s/harbour/event/e')).toBe(
      '/s/harbour/about?page=%2Fs%2Fharbour%2Fevent%2Fe&v=abc&lang=fr#report',
    );
  });

  test('of the list of stories keeps language and colours, and names no version', () => {
    expect(href.stories()).toBe('/?lang=fr');
    expect(storiesAddress(kept('lang=fr&theme=dark&v=abc'))).toBe('/?lang=fr&theme=dark');
    expect(storiesAddress({})).toBe('/');
  });

  test('never lets an id out of its place', () => {
    const hostile = pageAddresses('harbour', {}).target({ kind: 'event', id: '../../x?y="><script>' });
    expect(hostile).toBe('/s/harbour/event/..%2F..%2Fx%3Fy%3D%22%3E%3Cscript%3E');
  });

  test('with one key changed keeps the others', () => {
    const url = new URL('http://h/s/harbour/about?find=a+b&lang=fr');
    expect(withKey(url, 'lang', 'en')).toBe('/s/harbour/about?find=a+b&lang=en');
    expect(withKey(new URL('http://h/'), 'lang', 'fr')).toBe('/?lang=fr');
  });

  test('without a query has no question mark', () => {
    expect(withQuery('/a', { b: undefined, c: '' })).toBe('/a');
  });
});
