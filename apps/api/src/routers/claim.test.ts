import { describe, expect, it } from 'vitest';
import { harbourCaller, idsIn, story } from '../testing/caller.ts';
import { describeById, describeList } from '../testing/promises.ts';

const { claim } = harbourCaller();

describeById('claim', 'all-crews');
describeList('claim');

describe('claim.byId', () => {
  it('answers the claim with its event, what it disputes, who supports it, and its sources', async () => {
    const all = await claim.byId({ story, id: 'all-crews' });
    expect(all.event).toMatchObject({ id: 'strike' });
    expect(all.disputes.map((each) => each.claim.id)).toEqual(['five-crews']);
    expect(all.supportedBy.map((each) => each.claim.id)).toEqual(['quays-empty']);
    expect(all.sources.map(({ source }) => source.id)).toEqual(['gazette']);
    expect(all.questions.map(({ id }) => id)).toEqual(['q-how-many']);
    expect((await claim.byId({ story, id: 'quays-empty' })).supports.map((each) => each.claim.id)).toEqual([
      'all-crews',
    ]);
  });

  it('answers no event for a claim about an actor', async () => {
    expect((await claim.byId({ story, id: 'port-neutral' })).event).toBeNull();
  });
});

describe('claim.list', () => {
  it('answers the claims about the events in the filter, each with its parsed date', async () => {
    const { items } = await claim.list({ story, filter: { type: ['PROTEST'] } });
    expect(idsIn(items)).toEqual(['all-crews', 'five-crews', 'quays-empty']);
    expect(items.map(({ when }) => when?.edtf ?? null)).toEqual(['2026-02-10', null, null]);
  });
});
