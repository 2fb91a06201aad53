import { chartDataFile } from '$lib/server/chart-data.ts';
import type { RequestHandler } from './$types';

/** The data of the charts of one version of a story, which never changes. */
export const GET: RequestHandler = (event) => chartDataFile(event, event.params);
