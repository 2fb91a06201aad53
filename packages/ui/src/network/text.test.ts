import { expect, test } from 'vitest';
import { shorten, textWidth, wrap } from './text.ts';

test('textWidth adds up the widths of the characters at a size', () => {
  expect(textWidth('ii', 10)).toBeCloseTo(5);
  expect(textWidth('W', 12)).toBe(12);
});

test('textWidth is a little larger in semibold', () => {
  expect(textWidth('W', 100, true)).toBe(104);
});

test('textWidth gives an ideograph its full width and an unknown letter a usual one', () => {
  expect(textWidth('中', 10)).toBe(10);
  expect(textWidth('ж', 10)).toBeCloseTo(6.2);
});

test('shorten leaves what fits and cuts what does not with an ellipsis', () => {
  expect(shorten('Boeing', 200, 12)).toBe('Boeing');
  expect(shorten('WWWWW', 40, 12)).toBe('WW…');
});

test('wrap breaks between words into lines of about equal width', () => {
  expect(wrap('Department of the Treasury', { maxWidth: 100, maxLines: 3, size: 12 })).toEqual([
    'Department of',
    'the Treasury',
  ]);
});

test('wrap ends what does not fit in an ellipsis and never exceeds its lines', () => {
  const lines = wrap('word '.repeat(40), { maxWidth: 60, maxLines: 2, size: 12 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('wrap cuts a word longer than a line', () => {
  const [line = ''] = wrap('x'.repeat(200), { maxWidth: 100, maxLines: 3, size: 12 });
  expect(line).toMatch(/^x+…$/);
  expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
});
