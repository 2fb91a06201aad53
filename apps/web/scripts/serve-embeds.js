import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const CONFIG = fileURLToPath(new URL('../vite.embed.config.ts', import.meta.url));
const SOURCES = /\/(apps\/web|packages\/(ui|data))\/src\//;
const PATH = /^\/(embed\.js|_embed\/[\w.-]+\.js)$/;

/**
 * While developing, builds the scripts of embeds when a page first asks for one, and again when a source has changed: they
 * carry their styles with them and answer pages of other origins, which the development server's own modules do not.
 * @returns {import('vite').Plugin}
 */
export const serveEmbeds = () => ({
  name: 'standoff-serve-embeds',
  apply: 'serve',
  configureServer(server) {
    /** @type {Promise<Map<string, string>> | undefined} */
    let built;
    server.watcher.on('change', (file) => {
      if (SOURCES.test(file)) built = undefined;
    });
    server.middlewares.use((request, response, next) => {
      const path = PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
      if (!path) {
        next();
        return;
      }
      built ??= scripts();
      built.then(
        (files) => {
          const script = files.get(path);
          response.statusCode = script === undefined ? 404 : 200;
          response.setHeader('content-type', 'text/javascript; charset=utf-8');
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('cache-control', 'no-store');
          response.end(script);
        },
        (/** @type {unknown} */ problem) => {
          built = undefined;
          next(problem);
        },
      );
    });
  },
});

/** The scripts by their path, where the one of frames has a name that the page knows beforehand. */
async function scripts() {
  const answer = await build({
    configFile: CONFIG,
    mode: 'production',
    logLevel: 'warn',
    resolve: { conditions: ['standoff-source', ...defaultClientConditions] },
    build: { write: false },
  });
  const output = [answer].flat().flatMap((part) => ('output' in part ? part.output : []));
  return new Map(
    output.flatMap((file) => {
      if (file.type !== 'chunk') return [];
      const path = file.isEntry && file.name === 'frame' ? '_embed/frame.js' : file.fileName;
      return [[path, file.code]];
    }),
  );
}
