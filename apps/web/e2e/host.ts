import { createServer, type Server } from 'node:http';
import { test as base } from './journey.ts';

/** Serves a page at an address of its own, and answers where. */
export type Host = (page: string, headers?: Record<string, string>) => Promise<string>;

interface Fixtures {
  /** For pages of somebody else's: each from a port of its own. */
  host: Host;
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}/`);
    });
  });

export const test = base.extend<Fixtures>({
  host: async ({ page }, use) => {
    const servers: Server[] = [];
    await use((page, headers = {}) => {
      const server = createServer((request, response) => {
        const found = request.url === '/';
        response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...headers });
        response.end(found ? page : '');
      });
      servers.push(server);
      return listen(server);
    });
    await page.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
});

/** A page of somebody else's with this in its middle. */
export const pageWith = (code: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of ours</title></head><body><h1>A page of ours</h1>\n${code}\n<p>The end.</p></body></html>`;
