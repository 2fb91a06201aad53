import { randomUUID } from 'node:crypto';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { Hono } from 'hono';
import { errorShape, internalMessage } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Store } from '../store/store.ts';
import { COMMON_HEADERS, NO_STORE, REQUEST_ID_HEADER } from './headers.ts';
import { HEALTH } from './health.ts';
import { excessOf } from './limits.ts';
import type { StoreState } from './loading.ts';
import { answerExport, EXPORT } from './export.ts';
import { answerOembed, OEMBED } from './oembed.ts';
import { seal } from './seal.ts';
import { answerTrpc, ENDPOINT } from './trpc.ts';

interface AppOptions {
  state: () => StoreState;
  store: () => Promise<Store>;
  /** Milliseconds since 1970, for the uptime. */
  startedAt: number;
  /** Where the pages are, if not where requests come to. */
  pages?: string | undefined;
  logger: Logger;
}

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'content-type, if-none-match, trpc-accept, trpc-batch-mode, trpc-source',
  'access-control-max-age': '86400',
};

/** The HTTP side of the API: limits, routes, and the headers that every answer carries. */
export function createApp({ state, store, startedAt, pages, logger }: AppOptions) {
  const app = new Hono<{ Variables: { requestId: string } }>();

  app.use(async (c, next) => {
    c.set('requestId', randomUUID());
    await next();
    const sealed = await seal(c.req.raw, c.res);
    const headers = { ...COMMON_HEADERS, [REQUEST_ID_HEADER]: c.get('requestId') };
    for (const [name, value] of Object.entries(headers)) sealed.headers.set(name, value);
    c.res = undefined;
    c.res = sealed;
  });

  app.use(async (c, next) => {
    const excess = excessOf(c.req.raw);
    return excess ? refuse(excess.message, excess.code, excess.httpStatus, c.get('requestId')) : next();
  });

  app.options('*', (c) => c.body(null, 204, PREFLIGHT));
  for (const [path, check] of Object.entries(HEALTH)) app.get(path, () => check(state(), startedAt));
  app.all(`${ENDPOINT}/*`, (c) => answerTrpc(c.req.raw, { store, requestId: c.get('requestId'), logger }));

  app.get(OEMBED, (c) => answerOembed(c.req.raw, { store, refuse: (...why) => refuse(...why, c.get('requestId')) }));

  app.get(`${EXPORT}/*`, (c) =>
    answerExport(c.req.raw, { store, pages, refuse: (...why) => refuse(...why, c.get('requestId')) }),
  );

  app.notFound((c) => refuse(`There is nothing at ${c.req.path}`, 'NOT_FOUND', 404, c.get('requestId')));
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    logger.error({ requestId, err: error }, 'a request failed');
    return refuse(internalMessage(requestId), 'INTERNAL_SERVER_ERROR', 500, requestId);
  });
  return app;
}

/** An error of the HTTP layer, in the shape that errors of procedures have. */
const refuse = (message: string, code: TRPC_ERROR_CODE_KEY, httpStatus: number, requestId: string): Response =>
  Response.json(
    { error: errorShape(message, { code, httpStatus, requestId }) },
    { status: httpStatus, headers: { 'cache-control': NO_STORE } },
  );
