import { expect, test } from 'vitest';
import { pngOf } from './png.ts';

const square = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><path d="M0 0h4v4H0z"/></svg>';

test('no more than two pictures are drawn at a time, whatever they are of', async () => {
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((nth) =>
    pngOf(() => {
      begun.push(nth);
      return square;
    }),
  );
  await Promise.race(all);
  expect(begun.length).toBeLessThanOrEqual(3);
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('a scale gives more pixels of the same', async () => {
  const view = new DataView((await pngOf(() => square, 2.5)).buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([10, 10]);
});
