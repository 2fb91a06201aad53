import type { Event, OutlineEvent } from '@standoff/data';
import { eventDetail } from '../details/event.ts';
import { lookups } from '../details/lookups.ts';
import { listProcedure, router, storyProcedure } from '../trpc.ts';
import { ByIdInput, oneById } from './by-id.ts';

/** An event in a list: as written, with what is computed about it. */
export type EventItem = { event: Event } & Pick<OutlineEvent, 'when' | 'quad' | 'attestation' | 'chapter' | 'claims'>;

export const eventRouter = router({
  byId: storyProcedure.input(ByIdInput).query(async ({ ctx: { reader, version }, input }) => ({
    version,
    ...(await eventDetail(reader, await oneById(reader, 'event', input.id))),
  })),

  /** The events in the filter, in reading order. */
  list: listProcedure.query(async ({ ctx: { reader, version, page, problems } }) => {
    const { items, nextCursor } = await reader.list('event', page);
    const { events } = lookups(await reader.outline());
    return {
      version,
      problems,
      items: items.flatMap((event) => itemOf(event, events.get(event.id)) ?? []),
      nextCursor,
    };
  }),
});

const itemOf = (event: Event, outlined: OutlineEvent | undefined): EventItem | undefined =>
  outlined && {
    event,
    when: outlined.when,
    quad: outlined.quad,
    attestation: outlined.attestation,
    ...(outlined.chapter && { chapter: outlined.chapter }),
    claims: outlined.claims,
  };
