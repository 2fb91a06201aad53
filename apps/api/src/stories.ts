import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { createApi, type Api } from './api.ts';
import { readEnv } from './env.ts';
import { createLogger } from './logger.ts';
import { openStories } from './store/open.ts';
import type { Store } from './store/store.ts';

/** The folder of the stories that come with the project, wherever the program is started from. */
export const bundledStories = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@standoff/data/package.json')), 'stories');

const opened = new Map<string, Promise<Store>>();

/** The stories of a folder, read once in this process: the command that checks them and the web app that shows them share them. */
export function sharedStore(folder: string): Promise<Store> {
  const path = resolve(folder);
  const store = opened.get(path) ?? openStories([path]);
  opened.set(path, store);
  return store;
}

/** The API as the environment sets it up: stories from `STANDOFF_STORIES`, else the bundled ones; log level from `LOG_LEVEL`. */
export function apiFromEnv(): Api {
  const { STANDOFF_STORIES, STANDOFF_SITE, LOG_LEVEL } = readEnv();
  return createApi({
    store: sharedStore(STANDOFF_STORIES ?? bundledStories()),
    pages: STANDOFF_SITE?.replace(/\/$/, ''),
    logger: createLogger(LOG_LEVEL),
  });
}
