import { expect, test } from 'vitest';
import { checkPixels, sizeOf } from './size.ts';

const asked = (query: string) => sizeOf(new URLSearchParams(query), 'network');

test('a picture has the size of its frame unless asked otherwise', () => {
  expect(asked('')).toEqual({ width: 800, height: 560, scale: 1, theme: 'auto' });
  expect(asked('width=1200&height=630&scale=1.5&theme=dark')).toEqual({
    width: 1200,
    height: 630,
    scale: 1.5,
    theme: 'dark',
  });
});

test('a dispute is as high as its claims unless asked otherwise', () => {
  expect(sizeOf(new URLSearchParams(''), 'disagreement').height).toBe(200);
  expect(sizeOf(new URLSearchParams('height=900'), 'disagreement').height).toBe(900);
});

test.each([
  ['width=100000', 'width=100000: the width of a picture is from 320 to 2400 pixels'],
  ['width=319', 'width=319: the width of a picture is from 320 to 2400 pixels'],
  ['height=-5', 'height=-5: the height of a picture is from 200 to 2400 pixels'],
  ['height=NaN', 'height=NaN: the height of a picture is from 200 to 2400 pixels'],
  ['scale=4', 'scale=4: the scale of a picture is from 1 to 3'],
  ['scale=1e0', 'scale=1e0: the scale of a picture is from 1 to 3'],
  [`width=${'9'.repeat(99)}`, `width=${'9'.repeat(20)}: the width of a picture is from 320 to 2400 pixels`],
])('%s is refused, and what is allowed is said', (query, why) => {
  expect(() => asked(query)).toThrow(new RangeError(why));
});

test('colours that there are none of are those of the device', () => {
  expect(asked('theme=mauve').theme).toBe('auto');
});

test('a drawing that grew is refused where its pixels are too many', () => {
  const svg = (width: number, height: number) =>
    `<svg role="img" viewBox="0 0 1 1" width="${String(width)}" height="${String(height)}">`;
  expect(() => checkPixels(svg(2000, 2000), 2)).not.toThrow();
  expect(() => checkPixels(svg(2000, 2001), 2)).toThrow(/^this picture is 2000 × 2001 .*at most 16 million/);
});
