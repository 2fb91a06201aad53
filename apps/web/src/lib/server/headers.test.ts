import { expect, test } from 'vitest';
import { securePage } from './headers.ts';

test('securePage forbids sniffing on everything and asks for revalidation of pages', () => {
  const page = new Headers({ 'content-type': 'text/html; charset=utf-8' });
  securePage(page);
  expect(page.get('x-content-type-options')).toBe('nosniff');
  expect(page.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(page.get('cache-control')).toBe('private, no-cache');
  expect(page.get('vary')).toMatch(/Accept-Language, Cookie/);
  expect(page.has('cross-origin-opener-policy')).toBe(false);
});

test('securePage leaves the caching of data to who made it', () => {
  const data = new Headers({ 'content-type': 'application/json', 'cache-control': 'private, no-store' });
  securePage(data);
  expect(data.get('cache-control')).toBe('private, no-store');
  expect(data.has('vary')).toBe(false);
});
