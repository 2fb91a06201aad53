import { expect, test } from 'vitest';
import { Late } from './late.svelte.ts';

test('a part is fetched once, when it is first asked for', async () => {
  let fetched = 0;
  const part = new Late(() => Promise.resolve(++fetched));
  expect([part.value, part.value]).toEqual([undefined, undefined]);
  await part.load();
  expect([part.value, fetched]).toEqual([1, 1]);
});

test('a part that could not be fetched is fetched again the next time', async () => {
  let tries = 0;
  const part = new Late(() => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here')));
  await expect(part.load()).rejects.toThrow('offline');
  await part.load();
  expect(part.value).toBe('here');
});
