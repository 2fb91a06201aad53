import { pictureFile } from '$lib/server/pictures/file.ts';
import type { RequestHandler } from './$types';

/** A chart of a story as a picture: `network.svg`, `timeline.png`. */
export const GET: RequestHandler = (event) => pictureFile(event, event.params);
