import { expect, test } from 'vitest';
import { textWidth } from '../frame/text.ts';
import { wrapEvenly } from './wrap.ts';

test('a name breaks between words into lines of about equal width', () => {
  expect(wrapEvenly('Department of the Treasury', { maxWidth: 100, maxLines: 3, size: 12 })).toEqual([
    'Department of',
    'the Treasury',
  ]);
});

test('what does not fit ends in an ellipsis, and there are never more lines than asked for', () => {
  const lines = wrapEvenly('word '.repeat(40), { maxWidth: 60, maxLines: 2, size: 12 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('a word longer than a line is cut', () => {
  const [line = ''] = wrapEvenly('x'.repeat(200), { maxWidth: 100, maxLines: 3, size: 12 });
  expect(line).toMatch(/^x+…$/);
  expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
});
