import { fileURLToPath } from 'node:url';

/** Where the journeys publish the bundled story to, and the path at which it lies on its host. */
export const FOLDER = fileURLToPath(new URL('../test-results/published/site', import.meta.url));
/** Where they write it as a single file. */
export const SINGLE = fileURLToPath(new URL('../test-results/published/single', import.meta.url));
export const BASE = '/stories/';
/** Where the files are served. */
export const FILES_PORT = Number(process.env['E2E_PORT'] ?? 4173) + 10_000;
export const ORIGIN = `http://localhost:${FILES_PORT}`;
