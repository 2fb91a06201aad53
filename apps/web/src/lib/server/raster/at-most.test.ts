import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

test('so many tasks run at a time, in the order in which they came, and one that fails makes room', async () => {
  const inTurn = atMost(2);
  const log: string[] = [];
  let running = 0;
  let most = 0;
  const task = (name: string) => () => {
    most = Math.max(most, ++running);
    log.push(name);
    return new Promise<string>((done, fail) =>
      setTimeout(() => {
        running -= 1;
        if (name === 'b') fail(new Error('b'));
        else done(name);
      }, 1),
    );
  };
  const results = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((name) => inTurn(task(name))));
  expect(most).toBe(2);
  expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
});
