import { disagreement, network, timeline } from '@standoff/data';
import { z } from 'zod';
import { filterProcedure, router } from '../trpc.ts';

const LanesInput = z.object({ lanes: z.enum(['actor', 'type', 'chapter']).default('actor') });

export const chartRouter = router({
  network: filterProcedure.query(async ({ ctx: { reader, version, filter, problems } }) => ({
    version,
    problems,
    view: network(await reader.outline(), filter),
  })),

  timeline: filterProcedure
    .input(LanesInput)
    .query(async ({ ctx: { reader, version, filter, problems }, input: { lanes } }) => ({
      version,
      problems,
      view: timeline(await reader.outline(), filter, { lanes }),
    })),

  disagreement: filterProcedure.query(async ({ ctx: { reader, version, filter, problems } }) => ({
    version,
    problems,
    view: disagreement(await reader.outline(), filter),
  })),
});
