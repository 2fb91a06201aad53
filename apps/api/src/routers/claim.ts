import { claimPageDetail } from '../details/claim.ts';
import { claimDetails } from '../details/parts.ts';
import { listProcedure, router, storyProcedure } from '../trpc.ts';
import { ByIdInput, oneById } from './by-id.ts';

export const claimRouter = router({
  byId: storyProcedure.input(ByIdInput).query(async ({ ctx: { reader, version }, input }) => ({
    version,
    ...(await claimPageDetail(reader, await oneById(reader, 'claim', input.id))),
  })),

  /** The claims about the events in the filter. */
  list: listProcedure.query(async ({ ctx: { reader, version, page, problems } }) => {
    const { items, nextCursor } = await reader.list('claim', page);
    return { version, problems, items: await claimDetails(reader, items), nextCursor };
  }),
});
