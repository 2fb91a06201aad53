import { listedSources, sourcePageDetail } from '../details/source.ts';
import { listProcedure, router, storyProcedure } from '../trpc.ts';
import { ByIdInput, oneById } from './by-id.ts';

export const sourceRouter = router({
  byId: storyProcedure.input(ByIdInput).query(async ({ ctx: { reader, version }, input }) => ({
    version,
    ...(await sourcePageDetail(reader, await oneById(reader, 'source', input.id))),
  })),

  /** The sources cited for the events in the filter, or for claims about them, each with how many cite it in the whole story. */
  list: listProcedure.query(async ({ ctx: { reader, version, page, problems } }) => {
    const { items, nextCursor } = await reader.list('source', page);
    return { version, problems, items: await listedSources(reader, items), nextCursor };
  }),
});
