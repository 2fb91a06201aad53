import { expect, test } from 'vitest';
import { claimsInTime } from './in-time.ts';
import { questionOf } from './testing/questions.ts';

test('claims are told as they were made, undated ones last, each with the position it takes and whom it disputes', () => {
  expect(claimsInTime(questionOf('q-why')).map(({ claim, row, against }) => [claim.id, row, ...against])).toEqual([
    ['month', 0],
    ['charge', 0, 'cy'],
    ['echo', 0, 'cy'],
    ['reply', 1, 'ada', 'bo'],
    ['late', 0],
  ]);
});
