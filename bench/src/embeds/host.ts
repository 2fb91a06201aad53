import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from './pages.ts';

export interface Host {
  url: string;
  close: () => void;
}

const COMPRESSED = /^(text|application)\//;

/** Serves the files of a page from memory, compressed beforehand with brotli at its best, as a good host does. */
export async function hostOf(page: Page): Promise<Host> {
  const files = new Map(
    [...page].map(([path, { type, body }]) => {
      const compressed = COMPRESSED.test(type);
      return [path, { type, compressed, body: compressed ? brotliCompressSync(body) : body }] as const;
    }),
  );
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://host').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', file.type);
    if (file.compressed) response.setHeader('content-encoding', 'br');
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
