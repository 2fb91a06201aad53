import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import type { Context } from '../context.ts';
import { MAX_BATCH } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { appRouter } from '../router.ts';
import type { Store } from '../store/store.ts';
import { FOR_EVER, NO_STORE, REVALIDATE, VERSION_HEADER } from './headers.ts';

export const ENDPOINT = '/trpc';

interface TrpcOptions {
  store: () => Promise<Store>;
  requestId: string;
  logger: Logger;
}

/** Answers a tRPC request, with the headers that follow from which stories and versions its calls were about. */
export async function answerTrpc(request: Request, { store, requestId, logger }: TrpcOptions): Promise<Response> {
  const response = await fetchRequestHandler({
    endpoint: ENDPOINT,
    // tRPC would answer HEAD with nothing at all; the caller drops the body.
    req: request.method === 'HEAD' ? new Request(request.url, { headers: request.headers }) : request,
    router: appRouter,
    maxBatchSize: MAX_BATCH,
    createContext: async (): Promise<Context> => ({ store: await store(), requestId, served: [] }),
    responseMeta: ({ ctx, paths = [], errors }) => ({
      headers: cacheHeaders(ctx?.served ?? [], { calls: paths.length, failed: errors.length > 0 }),
    }),
    onError: ({ error, path, type }) => {
      const level = error.code === 'INTERNAL_SERVER_ERROR' ? 'error' : 'debug';
      logger[level]({ requestId, path, type, code: error.code, err: error.cause ?? error }, 'a call failed');
    },
  });
  // tRPC leaves the type out when it refuses a request before it reaches a procedure.
  if (!response.ok) response.headers.set('content-type', 'application/json');
  return response;
}

/**
 * The headers for a batch. It may be kept for ever only if every call in it succeeded and named its version; its version is
 * stated only if all calls concern one and the same.
 */
export function cacheHeaders(
  served: Context['served'],
  { calls, failed }: { calls: number; failed: boolean },
): Record<string, string> {
  const lasting = calls > 0 && served.length === calls && served.every(({ named }) => named);
  const versions = new Set(served.map(({ story, version }) => `${story} ${version}`));
  const [first] = served;
  return {
    'cache-control': failed ? NO_STORE : lasting ? FOR_EVER : REVALIDATE,
    ...(first && versions.size === 1 && { [VERSION_HEADER]: first.version }),
  };
}
