import { SearchInput } from '../inputs.ts';
import { storyProcedure } from '../trpc.ts';

/** Everything of the story in which all the words occur, best first, with the place where each matched. */
export const search = storyProcedure
  .input(SearchInput)
  .query(async ({ ctx: { reader, version }, input: { q, limit } }) => ({
    version,
    ...(await reader.search(q, limit)),
  }));
