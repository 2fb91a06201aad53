import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { passOn } from '../env.ts';
import type { Handler } from '../server/handler.ts';
import { Failure } from './command.ts';

/** Where the web app is when the API runs from its place in the repository. */
export const BUILT = fileURLToPath(new URL('../../../web/build', import.meta.url));

/** Only we set this header, on every request, so that nobody outside can claim another protocol. */
const PROTOCOL_HEADER = 'x-standoff-protocol';

/**
 * The handler of the built web app (SvelteKit's adapter-node), found by path at run time: the API imports no pages.
 *
 * The adapter takes the host of its own addresses from the request, but the protocol for https unless told otherwise; so it
 * is told what the connection is. Behind a proxy that ends TLS, `ORIGIN` or `PROTOCOL_HEADER` say what readers see, and win.
 */
export async function webApp(folder = BUILT): Promise<Handler> {
  const file = resolve(folder, 'handler.js');
  if (!existsSync(file))
    throw new Failure(
      `There is no built web app in ${resolve(folder)}: build it with "npm run build", name another folder with --web, or serve the data alone with --api-only`,
    );
  passOn({ PROTOCOL_HEADER });
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: Handler };
  return (request, response, next) => {
    request.headers[PROTOCOL_HEADER] = 'http';
    handler(request, response, next);
  };
}
