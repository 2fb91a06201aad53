import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerBadClient } from './bad-client.ts';
import { compressing } from './compress.ts';
import type { Handler } from './handler.ts';
import { listen } from './listen.ts';

const SECOND = 1_000;

/** Slow clients are cut off, so that they cannot hold the server. Times in milliseconds, sizes in bytes. */
export const LIMITS = {
  headersTimeout: 5 * SECOND,
  requestTimeout: 10 * SECOND,
  keepAliveTimeout: 5 * SECOND,
  /** How often the two timeouts above are looked at; the default would stretch them to 30 seconds. */
  connectionsCheckingInterval: SECOND,
  maxHeaderSize: 32 * 1_024,
};

const GRACE = 10 * SECOND;

export interface RunningServer {
  /** Where it answers, such as `http://localhost:3000`. */
  url: string;
  /**
   * Stops accepting, closes idle connections and gives requests in flight `GRACE` milliseconds. Resolves when all is closed;
   * calling it again gives the same promise.
   */
  stop: () => Promise<void>;
}

export interface ServerOptions {
  host: string;
  /** 0 for any free port. */
  port: number;
  /** Milliseconds that requests in flight get when stopping. */
  grace?: number;
  limits?: Partial<typeof LIMITS>;
}

/** Serves any handler over HTTP with compression, timeouts and a graceful stop. Throws `CannotListen`. */
export async function startServer(handler: Handler, options: ServerOptions): Promise<RunningServer> {
  const { host, grace = GRACE, limits } = options;
  const inFlight = new Set<ServerResponse>();
  let stopped: Promise<void> | undefined;

  const compressed = compressing(handler);
  const server = createServer({ ...LIMITS, ...limits }, (request, response) => {
    inFlight.add(response);
    response.on('close', () => {
      inFlight.delete(response);
      if (stopped) server.closeIdleConnections();
    });
    if (stopped && request.url?.split('?')[0] === '/readyz') return unavailable(response);
    compressed(request, response, (error) => {
      notHandled(response, error);
    });
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('clientError', answerBadClient);
  const port = await listen(server, options);

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    stop: () => (stopped ??= close(server, { inFlight, sockets, grace })),
  };
}

interface Closing {
  inFlight: ReadonlySet<ServerResponse>;
  sockets: ReadonlySet<Socket>;
  grace: number;
}

async function close(server: Server, { inFlight, sockets, grace }: Closing): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // Browsers open connections in advance; Node counts one that has not asked for anything yet as busy.
  const busy = new Set([...inFlight].map(({ req }) => req.socket));
  for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  for (const response of inFlight) if (!response.headersSent) response.setHeader('connection', 'close');
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, grace);
  await closed;
  clearTimeout(cut);
}

function unavailable(response: ServerResponse): void {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', connection: 'close' };
  response.writeHead(503, headers).end('{"status":"stopping"}');
}

/** Reached when the handler passes the request on: nothing else is there to answer it. */
function notHandled(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(error === undefined ? 404 : 500, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(error === undefined ? 'There is nothing at this address.\n' : 'Something went wrong on our side.\n');
}
