import { actorRouter } from './routers/actor.ts';
import { chartRouter } from './routers/chart.ts';
import { claimRouter } from './routers/claim.ts';
import { eventRouter } from './routers/event.ts';
import { questionRouter } from './routers/question.ts';
import { search } from './routers/search.ts';
import { sourceRouter } from './routers/source.ts';
import { storyRouter } from './routers/story.ts';
import { createCallerFactory, router } from './trpc.ts';

export const appRouter = router({
  story: storyRouter,
  actor: actorRouter,
  event: eventRouter,
  claim: claimRouter,
  question: questionRouter,
  source: sourceRouter,
  chart: chartRouter,
  search,
});

export type AppRouter = typeof appRouter;

export const createCaller = createCallerFactory(appRouter);
