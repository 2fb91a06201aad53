import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('what was asked for last is kept, and what was not is made again', async () => {
  const keep = recent<string>(2);
  const made: string[] = [];
  const ask = (key: string) => keep(key, () => Promise.resolve(made.push(key)).then(() => key));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('who asks meanwhile gets the same, and a failure is not kept', async () => {
  const keep = recent<number>(2);
  let tries = 0;
  const fail = () => Promise.reject(new Error(String(++tries)));
  const [one, other] = await Promise.allSettled([keep('a', fail), keep('a', fail)]);
  expect([one?.status, other?.status, tries]).toEqual(['rejected', 'rejected', 1]);
  await expect(keep('a', () => Promise.resolve(7))).resolves.toBe(7);
});
