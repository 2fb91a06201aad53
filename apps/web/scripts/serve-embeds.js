import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';

const CONFIG = fileURLToPath(new URL('../vite.embed.config.ts', import.meta.url));
const SOURCES = /\/(apps\/web|packages\/(ui|data))\/src\//;
const PATH = /^\/(embed\.js|_embed\/[\w.-]+)$/;

/**
 * While developing, builds the files of embeds when a page first asks for one, and again when a source has changed: they
 * carry their styles with them and answer pages of other origins, which the development server's own modules do not.
 * @returns {import('vite').Plugin}
 */
export const serveEmbeds = () => ({
  name: 'standoff-serve-embeds',
  apply: 'serve',
  configureServer(server) {
    /** @type {Promise<Map<string, string>> | undefined} */
    let ready;
    server.watcher.on('change', (file) => {
      if (SOURCES.test(file)) ready = undefined;
    });
    server.middlewares.use((request, response, next) => {
      const path = PATH.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
      if (!path) {
        next();
        return;
      }
      ready ??= files();
      ready.then(
        (made) => {
          const file = made.get(path);
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8');
          response.setHeader('access-control-allow-origin', '*');
          response.setHeader('cache-control', 'no-store');
          response.end(file);
        },
        (/** @type {unknown} */ problem) => {
          ready = undefined;
          next(problem);
        },
      );
    });
  },
});

/** The files of one build by their path. Those that a page has to know beforehand have their names without a hash. */
async function built(/** @type {'frame' | 'embed'} */ mode) {
  const answer = await build({
    configFile: CONFIG,
    mode,
    logLevel: 'warn',
    resolve: { conditions: ['standoff-source', ...defaultClientConditions] },
    build: { write: false },
  });
  const output = [answer].flat().flatMap((part) => ('output' in part ? part.output : []));
  return output.map((file) => {
    const known = (file.type === 'chunk' && file.isEntry) || file.fileName.endsWith('.css');
    const path = known ? file.fileName.replace(/-[\w-]{8}(?=\.\w+$)/, '') : file.fileName;
    return /** @type {const} */ ([path, file.type === 'chunk' ? file.code : String(file.source)]);
  });
}

/** What the builds of embeds write, by its path. */
const files = async () => new Map([...(await built('frame')), ...(await built('embed'))]);
