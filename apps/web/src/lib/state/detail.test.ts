import type { EventDetail } from '@standoff/data';
import { expect, test } from 'vitest';
import { fetchDetail, type DetailApi } from './detail.ts';

const data = { event: { id: 'order' } } as EventDetail;
const refuse = (error: unknown) => () => Promise.reject(error as Error);
const api = (event: DetailApi['event']) => ({ event }) as DetailApi;

test('fetchDetail gives what is selected with its kind', async () => {
  const asked: string[] = [];
  const answer = await fetchDetail(
    api((id) => {
      asked.push(id);
      return Promise.resolve(data);
    }),
    { kind: 'event', id: 'order' },
  );
  expect(asked).toEqual(['order']);
  expect(answer).toEqual({ status: 'ready', detail: { kind: 'event', id: 'order', data } });
});

test('fetchDetail asks nobody about a link', async () => {
  expect(await fetchDetail({} as DetailApi, { kind: 'link', id: 'a~b' })).toBeUndefined();
});

test('fetchDetail tells "there is no such thing" from "nobody answers"', async () => {
  const missing = { status: 'missing', message: "No event with id 'x'" };
  const inProcess = Object.assign(new Error(missing.message), { code: 'NOT_FOUND' });
  const overHttp = Object.assign(new Error(missing.message), { data: { code: 'NOT_FOUND' } });
  const x = { kind: 'event', id: 'x' } as const;
  expect(await fetchDetail(api(refuse(inProcess)), x)).toEqual(missing);
  expect(await fetchDetail(api(refuse(overHttp)), x)).toEqual(missing);
  await expect(fetchDetail(api(refuse(new TypeError('Failed to fetch'))), x)).rejects.toThrow('Failed to fetch');
});
