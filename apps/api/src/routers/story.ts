import { publicProcedure, router, storyProcedure } from '../trpc.ts';

export const storyRouter = router({
  /** Every story that is served, each in its current version. */
  list: publicProcedure.query(async ({ ctx }) => ({ items: await ctx.store.stories() })),

  /** What introduces a story: everything of its outline but the long lists. */
  get: storyProcedure.query(async ({ ctx: { reader, version } }) => {
    const {
      version: _version,
      actors: _actors,
      events: _events,
      claims: _claims,
      questions: _questions,
      sources: _sources,
      ...story
    } = await reader.outline();
    return { version, story };
  }),

  /** All that charts, filters and lists need of a story, in one answer. */
  outline: storyProcedure.query(async ({ ctx: { reader, version } }) => ({
    version,
    outline: await reader.outline(),
  })),
});
