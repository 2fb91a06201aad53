import { describe, expect, it } from 'vitest';
import { harbourCaller, idsIn, story } from '../testing/caller.ts';
import { describeById, describeList } from '../testing/promises.ts';

const { source } = harbourCaller();

describeById('source', 'gazette');
describeList('source');

describe('source.byId', () => {
  it('answers the events and claims that cite it', async () => {
    const gazette = await source.byId({ story, id: 'gazette' });
    expect(gazette.when?.edtf).toBe('2026-02-10');
    expect(gazette.events.map(({ id }) => id)).toEqual(['strike']);
    expect(gazette.claims.map(({ claim }) => claim.id)).toEqual(['all-crews', 'quays-empty', 'port-neutral']);
  });
});

describe('source.list', () => {
  it('answers the sources cited for the events in the filter, or for claims about them', async () => {
    const { items } = await source.list({ story, filter: { type: ['CONSULT'] } });
    expect(idsIn(items)).toEqual(['copy']);
  });

  it('says how many events and claims of the whole story cite each, whatever the filter', async () => {
    const [all, some] = await Promise.all([
      source.list({ story }),
      source.list({ story, filter: { type: ['CONSULT'] } }),
    ]);
    const of = (items: typeof all.items, id: string) => items.find(({ source }) => source.id === id)?.citedBy;
    expect(of(all.items, 'gazette')).toEqual({ events: 1, claims: 3 });
    expect(of(some.items, 'copy')).toEqual(of(all.items, 'copy'));
  });
});
