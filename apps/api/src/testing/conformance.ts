import type { Story } from '@standoff/data';
import { StoryHead } from '@standoff/data/model';
import { describe, expect, it } from 'vitest';
import { UnknownCursor, type Kind, type Store, type StoryReader } from '../store/store.ts';
import { versionOf } from '../store/version.ts';
import { harbour } from './story.ts';

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** What every engine behind the API has to hold. `open` makes a store over these checked stories. */
export function describeStore(name: string, open: (stories: Story[]) => Promise<Store>): void {
  const openHarbour = async (): Promise<StoryReader> => {
    const reader = await (await open([harbour()])).open('harbour', versionOf(harbour()));
    if (!reader) throw new Error('the store does not serve the version it was given');
    return reader;
  };

  describe(`${name}: stories`, () => {
    it('lists every story in alphabetical order, with its version and counts', async () => {
      const cards = await (await open([harbour({ id: 'b' }), harbour({ id: 'a' })])).stories();
      expect(ids(cards)).toEqual(['a', 'b']);
      expect(cards[0]).toMatchObject({
        version: versionOf(harbour({ id: 'a' })),
        counts: { actors: 5, events: 3, claims: 4, questions: 1, sources: 4 },
      });
    });

    it('knows the current version of a story, and of no other', async () => {
      const store = await open([harbour()]);
      expect(await store.current('harbour')).toBe(versionOf(harbour()));
      expect(await store.current('airport')).toBeUndefined();
      expect(await store.current('constructor')).toBeUndefined();
    });

    it('opens no version that it does not have', async () => {
      const store = await open([harbour()]);
      expect(await store.open('harbour', 'other')).toBeUndefined();
      expect(await store.open('airport', versionOf(harbour()))).toBeUndefined();
    });

    it('serves nothing when it is given nothing', async () => {
      expect(await (await open([])).stories()).toEqual([]);
    });
  });

  describe(`${name}: written`, () => {
    it('answers the head of the story, and the order in which its events are written', async () => {
      const { head, events } = await (await openHarbour()).written();
      expect(events).toEqual(['strike', 'timetable', 'talks']);
      expect(head).toEqual(StoryHead.strip().parse(harbour()));
    });
  });

  describe(`${name}: get`, () => {
    it('answers in the order asked and leaves out what is not there', async () => {
      const reader = await openHarbour();
      expect(ids(await reader.get('event', ['talks', 'nothing', 'strike']))).toEqual(['talks', 'strike']);
      expect(await reader.get('event', ['toString'])).toEqual([]);
      expect(await reader.get('claim', [])).toEqual([]);
    });

    it('answers things as they are written', async () => {
      const [source] = await (await openHarbour()).get('source', ['copy']);
      expect(source).toEqual(harbour().sources[2]);
    });
  });

  describe(`${name}: find`, () => {
    it('answers what points at any of the ids, each once, in the order of the story', async () => {
      const reader = await openHarbour();
      expect(ids(await reader.find('claim', 'by', ['director', 'crews']))).toEqual(['all-crews', 'five-crews']);
      expect(ids(await reader.find('claim', 'cites', ['gazette', 'copy']))).toEqual([
        'all-crews',
        'quays-empty',
        'port-neutral',
      ]);
    });

    it('follows every relation', async () => {
      const reader = await openHarbour();
      expect(ids(await reader.find('actor', 'partOf', ['board']))).toEqual(['director']);
      expect(ids(await reader.find('event', 'cites', ['wire']))).toEqual(['strike']);
      expect(ids(await reader.find('claim', 'aboutEvent', ['strike']))).toHaveLength(3);
      expect(ids(await reader.find('claim', 'aboutActor', ['port']))).toEqual(['port-neutral']);
      expect(ids(await reader.find('claim', 'supports', ['all-crews']))).toEqual(['quays-empty']);
      expect(ids(await reader.find('question', 'holds', ['five-crews']))).toEqual(['q-how-many']);
    });

    it('finds nothing for unknown ids', async () => {
      expect(await (await openHarbour()).find('claim', 'by', ['nobody', 'constructor'])).toEqual([]);
    });
  });

  describe(`${name}: list`, () => {
    const all = { filter: {}, limit: 100 };

    it('lists events in reading order and the rest in the order of the story', async () => {
      const reader = await openHarbour();
      expect(ids((await reader.list('event', all)).items)).toEqual(['timetable', 'strike', 'talks']);
      expect(ids((await reader.list('claim', all)).items)).toEqual(ids(harbour().claims));
      expect(ids((await reader.list('source', all)).items)).toEqual(ids(harbour().sources));
    });

    it.each<[Kind, string[]]>([
      ['event', ['strike']],
      ['actor', ['port', 'crews']],
      ['claim', ['all-crews', 'five-crews', 'quays-empty']],
      ['question', ['q-how-many']],
      ['source', ['gazette', 'wire', 'copy', 'port-statement']],
    ])('lists what belongs to the events in the filter: %s', async (kind, expected) => {
      const page = await (await openHarbour()).list(kind, { filter: { type: ['PROTEST'] }, limit: 100 });
      expect(page).toMatchObject({ nextCursor: null });
      expect(ids(page.items)).toEqual(expected);
    });

    it('gives every thing once, over pages of any length', async () => {
      const reader = await openHarbour();
      for (const limit of [1, 2, 3, 4]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await reader.list('claim', { filter: {}, limit, cursor });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...ids(page.items));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(seen).toEqual(ids(harbour().claims));
      }
    });

    it('ends exactly at the last thing, without an empty page after it', async () => {
      expect((await (await openHarbour()).list('event', { filter: {}, limit: 3 })).nextCursor).toBeNull();
    });

    it('refuses a cursor that no page gave', async () => {
      const listing = (await openHarbour()).list('event', { filter: {}, limit: 1, cursor: 'nothing' });
      await expect(listing).rejects.toBeInstanceOf(UnknownCursor);
    });
  });

  describe(`${name}: search`, () => {
    it('finds things of every kind, ignoring accents and case', async () => {
      const reader = await openHarbour();
      const found = await reader.search('ELAN', 10);
      expect(found.results.map(({ kind, id }) => [kind, id])).toEqual([
        ['actor', 'port'],
        ['source', 'port-statement'],
      ]);
      expect(found.total).toBe(2);
    });

    it('answers at most the limit and says how many there are', async () => {
      const found = await (await openHarbour()).search('crews', 2);
      expect(found.results).toHaveLength(2);
      expect(found.total).toBeGreaterThan(2);
    });
  });
}
