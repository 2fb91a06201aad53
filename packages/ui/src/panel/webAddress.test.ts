import fc from 'fast-check';
import { expect, test } from 'vitest';
import { webAddress } from './webAddress.ts';

test('webAddress keeps http and https addresses', () => {
  expect(webAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  expect(webAddress('http://example.org')).toBe('http://example.org/');
});

test.each([
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:secret@example.org/',
  '//example.org',
  'not an address',
  '',
])('webAddress refuses %j', (text) => {
  expect(webAddress(text)).toBeUndefined();
});

test('webAddress never gives anything but http(s)', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((s) => `javascript:${s}`),
      ),
      (text) => {
        expect(webAddress(text) ?? 'http:').toMatch(/^https?:/);
      },
    ),
  );
});
