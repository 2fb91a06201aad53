import { actorDetail } from '../details/actor.ts';
import { listProcedure, router, storyProcedure } from '../trpc.ts';
import { ByIdInput, oneById } from './by-id.ts';

export const actorRouter = router({
  byId: storyProcedure.input(ByIdInput).query(async ({ ctx: { reader, version }, input }) => ({
    version,
    ...(await actorDetail(reader, await oneById(reader, 'actor', input.id))),
  })),

  /** The actors who take part, in any role, in the events in the filter. */
  list: listProcedure.query(async ({ ctx: { reader, version, page, problems } }) => ({
    version,
    problems,
    ...(await reader.list('actor', page)),
  })),
});
