import { questionDetail } from '../details/question.ts';
import { listProcedure, router, storyProcedure } from '../trpc.ts';
import { ByIdInput, oneById } from './by-id.ts';

export const questionRouter = router({
  byId: storyProcedure.input(ByIdInput).query(async ({ ctx: { reader, version }, input }) => ({
    version,
    ...(await questionDetail(reader, await oneById(reader, 'question', input.id))),
  })),

  /** The questions about the events in the filter. */
  list: listProcedure.query(async ({ ctx: { reader, version, page, problems } }) => ({
    version,
    problems,
    ...(await reader.list('question', page)),
  })),
});
