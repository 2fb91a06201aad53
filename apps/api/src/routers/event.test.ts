import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callerOver, harbourCaller, pagesOf, story } from '../testing/caller.ts';
import { describeById, describeList } from '../testing/promises.ts';
import { harbour } from '../testing/story.ts';

const { event } = harbourCaller();

describeById('event', 'strike');
describeList('event');

describe('event.byId', () => {
  it('answers the event with its claims, sources, questions, chapter, and what it follows and is followed by', async () => {
    const strike = await event.byId({ story, id: 'strike' });
    expect(strike.claims.map(({ claim }) => claim.id)).toEqual(['all-crews', 'five-crews', 'quays-empty']);
    expect(strike.sources.map(({ source }) => source.id)).toEqual(['gazette', 'wire', 'port-statement', 'copy']);
    expect(strike.questions.map(({ id }) => id)).toEqual(['q-how-many']);
    expect(strike.chapter).toMatchObject({ id: 'ch-one' });
    expect(strike.follows.map(({ id }) => id)).toEqual(['timetable']);
    expect(strike.followedBy.map(({ id }) => id)).toEqual(['talks']);
  });

  it('answers for every claim what disputes and supports it', async () => {
    const { claims } = await event.byId({ story, id: 'strike' });
    expect(claims.map(({ disputes, supportedBy }) => [disputes, supportedBy])).toEqual([
      [['five-crews'], ['quays-empty']],
      [['all-crews'], []],
      [[], []],
    ]);
  });
});

describe('event.list', () => {
  it('answers events as written, with what is computed about them', async () => {
    const { items } = await event.list({ story, filter: { type: ['PROTEST'] } });
    expect(items).toMatchObject([
      { event: harbour().events[0], quad: 'material-conflict', chapter: 'ch-one', claims: 3 },
    ]);
    expect(items[0]?.attestation).toMatchObject({ status: 'contested' });
  });

  it('answers the events of a question', async () => {
    const { items } = await event.list({ story, filter: { question: 'q-how-many' } });
    expect(items.map((item) => item.event.id)).toEqual(['strike']);
  });

  it('visits every event exactly once and in reading order, whichever days they share', async () => {
    const days = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(days, fc.integer({ min: 1, max: 8 }), async (dayOf, limit) => {
        const [template] = harbour().events;
        if (!template) throw new Error('the harbour story has no events');
        const events = dayOf.map((day, at) => ({ ...template, id: `e${at}`, date: `2026-02-0${day}`, follows: [] }));
        const { event } = callerOver(harbour({ events, chapters: [] }));
        const inOrder = events.toSorted((a, b) => a.date.localeCompare(b.date)).map(({ id }) => id);
        expect((await pagesOf(event.list, { story, limit })).flat()).toEqual(inOrder);
      }),
      { numRuns: 40 },
    );
  });
});
