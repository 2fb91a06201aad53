import type { StoreState } from './loading.ts';
import { NO_STORE } from './headers.ts';

/** What `/livez`, `/readyz` and `/healthz` answer: alive; ready for traffic; and in what condition, for people. */
export const HEALTH: Record<string, (state: StoreState, startedAt: number) => Promise<Response>> = {
  '/livez': () => Promise.resolve(report({ status: 'ok' })),

  '/readyz': ({ status }) =>
    Promise.resolve(status === 'ready' ? report({ status }) : report({ status, message: NOT_READY[status] }, 503)),

  '/healthz': async (state, startedAt) => {
    const stories = state.status === 'ready' ? await state.store.stories() : [];
    return report({
      status: state.status,
      stories: stories.map(({ id, version }) => ({ id, version })),
      uptimeSeconds: Math.floor((Date.now() - startedAt) / 1_000),
    });
  },
};

const NOT_READY = {
  loading: 'the stories are being read',
  failed: 'the stories could not be read: the log says why',
};

const report = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': NO_STORE } });
