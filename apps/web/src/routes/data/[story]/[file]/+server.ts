import { chartDataFile } from '$lib/server/chart-data.ts';
import type { RequestHandler } from './$types';

/** The data of a story's charts as the story is now. */
export const GET: RequestHandler = (event) => chartDataFile(event, event.params);
