import { join, resolve } from 'node:path';
import { passOn, readEnv } from '../env.ts';
import { placeOf } from '../publish/place.ts';
import { publish as write } from '../publish/publish.ts';
import { stopSignal } from '../server/signals.ts';
import { bundledStories, sharedStore } from '../stories.ts';
import { Failure, text, UsageError, type Command } from './command.ts';
import { BUILT, webApp } from './web-app.ts';

export const publish: Command = {
  name: 'publish',
  summary: 'write the explorer as a folder of files that any host serves',
  options: {
    out: { type: 'string', value: '<folder>', help: 'where to; a site published there before is brought up to date' },
    base: { type: 'string', value: '<path>', help: 'the path at which it will lie on its host (default: /)' },
    origin: {
      type: 'string',
      value: '<address>',
      help: 'its host, such as https://example.org: for previews, oEmbed and the sitemap',
    },
    'single-file': { type: 'boolean', help: 'each story as one file that opens from a disk, in place of a site' },
    stories: {
      type: 'string',
      value: '<folder>',
      help: 'a folder of story folders (default: STANDOFF_STORIES, else the bundled ones)',
    },
    web: { type: 'string', value: '<folder>', help: 'the built web app (default: the one beside this program)' },
  },
  examples: [
    ['standoff publish --out site', 'for the root of a host'],
    ['standoff publish --out site --base /stories/ --origin https://example.org', 'for a folder of that host'],
    ['standoff publish --out files --single-file', 'one file for each story'],
  ],
  async run({ values, positionals }, { out, err }) {
    const folder = text(values, 'out') ?? '';
    if (positionals.length > 0)
      throw new UsageError(`publish takes no '${positionals[0]}': name the folder to write with --out`);
    if (folder === '') throw new UsageError('publish needs a folder to write: standoff publish --out site');
    const { base, origin } = placeOf(text(values, 'base'), text(values, 'origin'));
    const stories = text(values, 'stories') ?? readEnv().STANDOFF_STORIES ?? bundledStories();
    await sharedStore(stories);

    passOn({ STANDOFF_STORIES: resolve(stories), STANDOFF_SITE: `${origin ?? ''}${base}` }, { force: true });
    if (origin) passOn({ ORIGIN: origin }, { force: true });
    passOn({ LOG_LEVEL: 'warn' });
    const web = text(values, 'web') ?? BUILT;
    let stopped = false;
    void stopSignal().then(() => (stopped = true));
    const began = Date.now();
    const { files, bytes } = await write({
      handler: await webApp(web),
      assets: values['single-file'] ? undefined : join(web, 'client'),
      folder,
      base,
      onprogress: (done, all) => {
        if (stopped) throw new Failure('Stopped: nothing was published');
        if (isTenth(done, all)) err(`${grouped(done)} of ${grouped(all)} pages and files`);
      },
    });
    const seconds = Math.round((Date.now() - began) / 1_000);
    out(
      `${resolve(folder)}: ${grouped(files)} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s, for ${origin ?? ''}${base}`,
    );
    if (!origin && !values['single-file'])
      out('Without --origin there is no sitemap, no oEmbed, and no preview picture in other pages');
    return 0;
  },
};

const grouped = (n: number): string => n.toLocaleString('en');

/** Whether this one completes another tenth of all. */
const isTenth = (done: number, all: number): boolean =>
  Math.floor((10 * done) / all) > Math.floor((10 * (done - 1)) / all);
