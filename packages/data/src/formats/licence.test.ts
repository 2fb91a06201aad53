import { expect, test } from 'vitest';
import { licenceAddress } from './licence.ts';

test('a licence leads to its text, and words that are no identifier lead nowhere', () => {
  expect(licenceAddress('CC-BY-4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(licenceAddress('CC-BY-NC-SA-3.0')).toBe('https://creativecommons.org/licenses/by-nc-sa/3.0/');
  expect(licenceAddress('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(licenceAddress('MIT')).toBe('https://spdx.org/licenses/MIT.html');
  expect(licenceAddress('All rights reserved')).toBeUndefined();
  expect(licenceAddress('../x')).toBeUndefined();
});
