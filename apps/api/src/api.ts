import { TRPCError } from '@trpc/server';
import { createApp } from './http/app.ts';
import { EXPORT } from './http/export.ts';
import { HEALTH } from './http/health.ts';
import { followStore } from './http/loading.ts';
import { OEMBED } from './http/oembed.ts';
import { ENDPOINT } from './http/trpc.ts';
import { silentLogger, type Logger } from './logger.ts';
import { createCaller } from './router.ts';
import type { Store } from './store/store.ts';

export interface ApiOptions {
  /** A promise lets the API answer health checks while the stories are being read; calls wait for it. */
  store: Store | Promise<Store>;
  /** The address of the pages that files name, without a slash at its end, if they are not where requests come to. */
  pages?: string | undefined;
  /** Without one, nothing is logged. */
  logger?: Logger;
}

export interface Api {
  /** Answers any request, with JSON. Never rejects. */
  fetch: (request: Request) => Promise<Response>;
  /** Whether a path belongs to the API, for servers that have pages too. */
  handles: (pathname: string) => boolean;
  /** The same procedures without HTTP, for pages rendered in the same process. Errors are thrown as `TRPCError`. */
  caller: ReturnType<typeof createCaller>;
}

/** The API over a store: tRPC under `/trpc`, exports, oEmbed, and health checks. */
export function createApi({ store, pages, logger = silentLogger() }: ApiOptions): Api {
  const startedAt = Date.now();
  const opening = Promise.resolve(store);
  const state = followStore(opening, (error) => {
    logger.error({ err: error }, 'the stories could not be read');
  });
  const opened = () =>
    opening.catch((cause: unknown) => {
      throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'The stories could not be read', cause });
    });

  const app = createApp({ state, store: opened, startedAt, pages, logger });

  return {
    fetch: async (request) => app.fetch(request),
    handles: (pathname) =>
      Object.hasOwn(HEALTH, pathname) ||
      pathname === OEMBED ||
      [ENDPOINT, EXPORT].some((folder) => pathname.startsWith(`${folder}/`)),
    caller: createCaller(async () => ({ store: await opened(), requestId: 'in-process', served: [] })),
  };
}
