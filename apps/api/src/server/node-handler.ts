import { getRequestListener } from '@hono/node-server';
import type { Handler } from './handler.ts';

/** A web-standard handler as a Node one. */
export function nodeHandler(fetch: (request: Request) => Promise<Response>): Handler {
  // The globals stay Node's own: the web app in the same process relies on them.
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  return (request, response, next) => {
    listener(request, response).catch(next);
  };
}
