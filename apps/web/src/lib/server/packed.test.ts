import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedFile, takesBrotli } from './packed.ts';

test.each([
  ['gzip, deflate, br, zstd', true],
  ['br', true],
  ['gzip;q=0.5, br;q=0.9', true],
  ['br;q=0', false],
  ['gzip, br;q=0.0, deflate', false],
  ['gzip, brotli', false],
  ['', false],
  [null, false],
])('%j takes brotli: %j', (header, takes) => {
  expect(takesBrotli(header)).toBe(takes);
});

test('a file is compressed once, and comes out as it went in', async () => {
  const text = 'A frame begins here. '.repeat(500);
  const bytes = await packedFile('_embed/a.js', text);
  expect(brotliDecompressSync(bytes).toString()).toBe(text);
  expect(bytes.length).toBeLessThan(100);
  expect(await packedFile('_embed/a.js', text)).toBe(bytes);
});
