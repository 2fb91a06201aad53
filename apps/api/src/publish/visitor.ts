import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Handler } from '../server/handler.ts';

interface Answer {
  status: number;
  body: Buffer;
}

export interface Visitor {
  get: (path: string) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Nothing that is written may depend on the port, which is another one each time. */
const HOST = 'localhost';

/** Asks a handler for its pages the way a browser would, on a port of this machine that nobody else is told. */
export async function visit(handler: Handler): Promise<Visitor> {
  const server = createServer((incoming, response) => {
    handler(incoming, response, () => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });

  return {
    async get(path) {
      const asking = request({ agent, host: '127.0.0.1', port, path, headers: { host: HOST } });
      asking.end();
      const [response] = (await once(asking, 'response')) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return { status: response.statusCode ?? 0, body: Buffer.concat(chunks) };
    },
    async close() {
      agent.destroy();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
