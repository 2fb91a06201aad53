import { connect } from 'node:net';
import { pino } from 'pino';
import { createApi } from '../api.ts';
import type { Handler } from '../server/handler.ts';
import { nodeHandler } from '../server/node-handler.ts';
import { startServer, type RunningServer, type ServerOptions } from '../server/server.ts';
import { memoryStore } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { harbour } from './story.ts';

interface LogLine {
  level: number;
  requestId?: string;
  code?: string;
  err?: { message: string; stack: string };
}

/** Starts a handler on a free port. */
export const startHandler = (handler: Handler, options: Partial<ServerOptions> = {}): Promise<RunningServer> =>
  startServer(handler, { host: '127.0.0.1', port: 0, ...options });

/** The API over a real server on a free port, with what it logs. */
export async function startApi(store: Store | Promise<Store> = memoryStore([harbour()])) {
  const log: LogLine[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(JSON.parse(line) as LogLine) });
  const { url, stop } = await startHandler(nodeHandler(createApi({ store, logger }).fetch));
  return {
    url,
    stop,
    log,
    get: (path: string, init?: RequestInit) => fetch(`${url}${path}`, init),
    /** Sends a request byte by byte as it is written, and answers all that comes back until the connection closes. */
    raw: (text: string) => exchange(url, text),
  };
}

/** What a server answers to these bytes, until it hangs up. */
export const exchange = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });

/** The path of a call, as a client writes it. */
export const callPath = (procedure: string, input?: unknown): string =>
  `/trpc/${procedure}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;

/** The path of a batch of calls, as a client writes it. */
export function batchPath(...calls: [procedure: string, input: unknown][]): string {
  const inputs = Object.fromEntries(calls.map(([, input], at) => [at, input]));
  const procedures = calls.map(([procedure]) => procedure).join(',');
  return `/trpc/${procedures}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`;
}
