import { expect, test } from 'vitest';
import { frameOrigins, openFrame } from './frame-headers.ts';

const page = () =>
  new Headers({
    'content-security-policy': "default-src 'self'; style-src 'self'; frame-ancestors 'none'",
    'cache-control': 'private, no-cache',
    link: '</a.css>; rel="preload"',
    vary: 'Accept-Language, Cookie, User-Agent',
  });

test('any page may show frames where nobody says otherwise', () => {
  expect([frameOrigins(undefined), frameOrigins(''), frameOrigins('*'), frameOrigins('https://a.org *')]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  const headers = page();
  openFrame(headers, [], "'sha256-x='");
  expect(headers.get('content-security-policy')).toBe("default-src 'self'; style-src 'self' 'sha256-x='");
});

test('frames stand only in pages of the origins that are named', () => {
  const origins = frameOrigins(' https://example.org  http://localhost:8080 https://*.example.com ');
  expect(origins).toEqual(['https://example.org', 'http://localhost:8080', 'https://*.example.com']);
  const headers = page();
  openFrame(headers, origins, undefined);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self'; style-src 'self'; frame-ancestors 'self' https://example.org http://localhost:8080 https://*.example.com",
  );
});

test.each(['example.org', 'https://example.org/page', "'none'", 'https://a.org; script-src *', 'javascript:alert(1)'])(
  '%s is no origin, and is refused by name',
  (given) => {
    expect(() => frameOrigins(given)).toThrow(/^EMBED_ORIGINS holds '.+': it should be \*, or origins/);
  },
);

test('a frame depends on no cookie, and preloads nothing', () => {
  const headers = page();
  openFrame(headers, [], undefined);
  expect(headers.get('vary')).toBe('Accept-Language, Sec-CH-UA-Mobile, User-Agent');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.has('link')).toBe(false);
});
