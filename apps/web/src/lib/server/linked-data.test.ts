import { expect, test } from 'vitest';
import { withLinkedData } from './linked-data.ts';

const page = '<head>%standoff.data%<title>a</title></head>';

test('linked data stands in the head, with patterns of replacement as they are', () => {
  expect(withLinkedData(page, '{"name":"$& $1"}')).toBe(
    '<head><script type="application/ld+json">{"name":"$& $1"}</script><title>a</title></head>',
  );
});

test('a page without linked data has no trace of its place', () => {
  expect(withLinkedData(page, undefined)).toBe('<head><title>a</title></head>');
});
