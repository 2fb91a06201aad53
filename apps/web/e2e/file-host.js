// A file host as dumb as they come: a folder at a path, the index of a folder, and 404.html. Nothing else.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder = '', port = '', base = ''] = process.argv.slice(2);
/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @param {string} path */
const isFile = (path) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** @param {string} pathname */
async function fileOf(pathname) {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
  const candidate = path.endsWith('/') || path === folder ? join(path, 'index.html') : path;
  return path.startsWith(folder) && (await isFile(candidate)) ? candidate : undefined;
}

createServer((request, response) => {
  void (async () => {
    const found = await fileOf(new URL(request.url ?? '/', 'http://here').pathname);
    const missing = join(folder, '404.html');
    const file = found ?? ((await isFile(missing)) ? missing : undefined);
    const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*' });
    if (file) createReadStream(file).pipe(response);
    else response.end();
  })();
}).listen(Number(port), 'localhost');
