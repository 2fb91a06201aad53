import { describe, expect, it } from 'vitest';
import { harbourCaller, idsIn, story } from '../testing/caller.ts';
import { describeById, describeList } from '../testing/promises.ts';

const { actor } = harbourCaller();

describeById('actor', 'port');
describeList('actor');

describe('actor.byId', () => {
  it('answers what it is part of (nearest first), what is part of it, and its claims', async () => {
    const director = await actor.byId({ story, id: 'director' });
    expect(director.partOf).toEqual([
      { id: 'board', name: { en: 'Harbour board' } },
      { id: 'port', name: { en: 'Port of Élan', fr: 'Port d’Élan' } },
    ]);
    expect(director.claims.map(({ claim }) => claim.id)).toEqual(['five-crews']);
    expect(director.disputedBy.map(({ claim }) => claim.id)).toEqual(['all-crews']);
    expect(director.questions.map(({ id }) => id)).toEqual(['q-how-many']);
    expect((await actor.byId({ story, id: 'board' })).members).toEqual([
      { id: 'director', name: { en: 'Zoë Müller' } },
    ]);
  });

  it('answers the claims about it that are about no event', async () => {
    expect((await actor.byId({ story, id: 'port' })).about.map(({ claim }) => claim.id)).toEqual(['port-neutral']);
  });
});

describe('actor.list', () => {
  it('answers who takes part in the events in the filter, in any role', async () => {
    const { items } = await actor.list({ story, filter: { type: ['CONSULT'] } });
    expect(idsIn(items)).toEqual(['port', 'board', 'crews']);
  });
});
