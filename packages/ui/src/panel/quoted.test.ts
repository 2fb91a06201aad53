import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test.each([
  ['en', '“no”'],
  ['en-GB', '“no”'],
  ['fr', '«\u202fno\u202f»'],
  ['fr-CA', '«\u202fno\u202f»'],
  ['de', '„no“'],
  ['ja', '“no”'],
])('quoted uses the marks of %s', (language, expected) => {
  expect(quoted('no', language)).toBe(expected);
});
