import { expect, test } from 'vitest';
import { harbour } from '../testing/story.ts';
import { versionOf } from './version.ts';

test('a version names the content and the shape of the answers, wherever it is computed', () => {
  expect(versionOf(harbour())).toBe('c523e237fd8478b2');
  expect(versionOf(harbour({ id: 'other' }))).not.toBe(versionOf(harbour()));
});
