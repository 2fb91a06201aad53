import { describe, expect, it } from 'vitest';
import { acceptedEncoding, isCompressible } from './encoding.ts';

describe('acceptedEncoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['gzip;q=high', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('answers %j with %j', (header, encoding) => {
    expect(acceptedEncoding(header)).toBe(encoding);
  });
});

describe('isCompressible', () => {
  it.each(['text/html; charset=utf-8', 'application/json', 'image/svg+xml', 'text/javascript', 'application/ld+json'])(
    'compresses %s',
    (type) => {
      expect(isCompressible(type)).toBe(true);
    },
  );

  it.each(['image/png', 'font/woff2', 'text/event-stream', 'application/octet-stream', ''])(
    'leaves %j alone',
    (type) => {
      expect(isCompressible(type)).toBe(false);
    },
  );
});
