import { expect, test } from 'vitest';
import { memo } from './memo.ts';

test('memo asks once for each key', () => {
  const asked: number[] = [];
  const double = memo(String, (n: number) => {
    asked.push(n);
    return 2 * n;
  });
  expect([double(1), double(2), double(1)]).toEqual([2, 4, 2]);
  expect(asked).toEqual([1, 2]);
});
