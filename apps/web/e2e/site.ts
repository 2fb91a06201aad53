import { fileURLToPath } from 'node:url';

/** Where the journeys publish the bundled story to, and the path at which it lies on its host. */
export const FOLDER = fileURLToPath(new URL('../test-results/published/site', import.meta.url));
/** Where they write it as a single file. */
export const SINGLE = fileURLToPath(new URL('../test-results/published/single', import.meta.url));
export const BASE = '/stories/';
