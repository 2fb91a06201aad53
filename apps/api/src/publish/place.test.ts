import { describe, expect, it } from 'vitest';
import { UsageError } from '../cli/command.ts';
import { placeOf } from './place.ts';

describe('where a site will lie', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['stories', '/stories/'],
    ['/stories', '/stories/'],
    ['stories/', '/stories/'],
    ['//a//b//', '/a/b/'],
    ['~ann/tea.time', '/~ann/tea.time/'],
  ])('reads the path %j as %s', (given, base) => {
    expect(placeOf(given)).toEqual({ base });
  });

  it.each(['a?b', 'a b', '../up', 'a/./b', 'é', 'a"b', 'https://example.org/a', '/v/'])(
    'does not take %j for a path',
    (given) => {
      expect(() => placeOf(given)).toThrow(UsageError);
      expect(() => placeOf(given)).toThrow(`--base is '${given}'`);
    },
  );

  it('takes a host with or without the last slash', () => {
    expect(placeOf('a', 'https://example.org')).toEqual({ base: '/a/', origin: 'https://example.org' });
    expect(placeOf('a', 'https://example.org:8443/').origin).toBe('https://example.org:8443');
  });

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/a/',
    'https://a:b@example.org',
    'javascript:1',
    '',
  ])('does not take %j for a host', (given) => {
    expect(() => placeOf('/', given)).toThrow(`--origin is '${given}'`);
  });
});
