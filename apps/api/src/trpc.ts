import { checkFilter, decodeFilter, encodeFilter } from '@standoff/data';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Context } from './context.ts';
import { errorShape, publicMessage } from './errors.ts';
import { FilterInput, PageInput, StoryInput } from './inputs.ts';
import { UnknownCursor } from './store/store.ts';

const t = initTRPC.context<Context>().create({
  // Development mode would send stack traces.
  isDev: false,
  errorFormatter: ({ shape, error, ctx, path }) =>
    errorShape(publicMessage(error, ctx?.requestId), {
      code: error.code,
      httpStatus: shape.data.httpStatus,
      path,
      requestId: ctx?.requestId,
    }),
});

export const { router, createCallerFactory } = t;
export const publicProcedure = t.procedure;

/** A procedure about one story: opens the version asked for, else the current one, as `ctx.reader`. */
export const storyProcedure = publicProcedure.input(StoryInput).use(async ({ ctx, input, next }) => {
  const { story } = input;
  const current = await ctx.store.current(story);
  if (current === undefined) throw notFound(`No story with id '${story}'`);
  const version = input.version ?? current;
  const reader = await ctx.store.open(story, version);
  if (!reader)
    throw notFound(`Version '${version}' of story '${story}' is not served here; the current version is '${current}'`);
  ctx.served.push({ story, version, named: input.version !== undefined });
  return next({ ctx: { reader, version } });
});

/**
 * A procedure under a filter, which goes through the same codec as an address: `ctx.filter` is what is left of it for this
 * story, `ctx.problems` says what was not and why.
 */
export const filterProcedure = storyProcedure
  .input(z.object({ filter: FilterInput.default({}) }))
  .use(async ({ ctx, input, next }) => {
    if (Object.keys(input.filter).length === 0) return next({ ctx: { filter: input.filter, problems: [] } });
    const decoded = decodeFilter(encodeFilter(input.filter));
    const checked = checkFilter(await ctx.reader.outline(), decoded.filter);
    return next({ ctx: { filter: checked.filter, problems: [...decoded.problems, ...checked.problems] } });
  });

/** A procedure that answers one page of a list under a filter; `ctx.page` is what to ask the store for. */
export const listProcedure = filterProcedure.input(PageInput).use(async ({ ctx, input: { limit, cursor }, next }) => {
  const result = await next({ ctx: { page: { filter: ctx.filter, limit, cursor } } });
  if (!result.ok && result.error.cause instanceof UnknownCursor)
    throw new TRPCError({ code: 'BAD_REQUEST', message: result.error.cause.message });
  return result;
});

export const notFound = (message: string): TRPCError => new TRPCError({ code: 'NOT_FOUND', message });
