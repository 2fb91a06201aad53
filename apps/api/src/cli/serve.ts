import { resolve } from 'node:path';
import { createApi } from '../api.ts';
import { passOn, Port, readEnv, type Env } from '../env.ts';
import { createLogger } from '../logger.ts';
import type { Handler } from '../server/handler.ts';
import { nodeHandler } from '../server/node-handler.ts';
import { startServer } from '../server/server.ts';
import { stopSignal } from '../server/signals.ts';
import type { Store } from '../store/store.ts';
import { bundledStories, sharedStore } from '../stories.ts';
import { text, UsageError, type Command, type Values } from './command.ts';
import { untilReady } from './until-ready.ts';
import { webApp } from './web-app.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'serve the explorer and its API',
  options: {
    port: { type: 'string', value: '<number>', help: 'the port, 0 for any free one (default: PORT, else 3000)' },
    host: { type: 'string', value: '<host>', help: 'the address to listen on (default: HOST, else localhost)' },
    stories: {
      type: 'string',
      value: '<folder>',
      help: 'a folder of story folders (default: STANDOFF_STORIES, else the bundled ones)',
    },
    'api-only': { type: 'boolean', help: 'the data without the pages' },
    web: { type: 'string', value: '<folder>', help: 'the built web app (default: the one beside this program)' },
  },
  examples: [
    ['standoff serve', 'the bundled stories on http://localhost:3000'],
    ['standoff serve --port 8080 --host 0.0.0.0', 'on every address of this machine'],
    ['standoff serve --stories stories --api-only', 'the data of your own stories'],
  ],
  async run({ values, positionals }, { out }) {
    if (positionals.length > 0)
      throw new UsageError(`serve takes no '${positionals[0]}': name a folder of stories with --stories`);
    const env = readEnv();
    const port = portOf(values, env);
    const folder = text(values, 'stories') ?? env.STANDOFF_STORIES ?? bundledStories();
    const store = await sharedStore(folder);
    const handler = values['api-only'] ? apiAlone(store, env) : await pages(folder, text(values, 'web'));

    const stopping = stopSignal();
    const server = await startServer(handler, { host: text(values, 'host') ?? env.HOST, port });
    try {
      const ready = untilReady(server.url).then(() => {
        out(`Standoff is ready on ${server.url}`);
      });
      await Promise.race([ready, stopping]);
      await stopping;
    } finally {
      await server.stop();
    }
    return 0;
  },
};

const apiAlone = (store: Store, env: Env): Handler =>
  nodeHandler(createApi({ store, logger: createLogger(env.LOG_LEVEL) }).fetch);

/** The web app mounts the API itself, with the stories that the environment names. */
async function pages(folder: string, web: string | undefined): Promise<Handler> {
  passOn({ STANDOFF_STORIES: resolve(folder) }, { force: true });
  return webApp(web);
}

function portOf(values: Values, env: Env): number {
  const given = text(values, 'port');
  if (given === undefined) return env.PORT;
  const port = Port.safeParse(given);
  if (!port.success) throw new UsageError(`--port is '${given}': it should be a whole number from 0 to 65535`);
  return port.data;
}
