import { dev } from '$app/environment';
import { packedFile, takesBrotli } from './packed.ts';

/** What the embed builds wrote (vite.embed.config.ts). While developing, the development server answers instead. */
const files: Record<string, string> = import.meta.glob(['/dist/embed.js', '/dist/_embed/*', '/dist/styles.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const BASE = '/dist/';

/** A file of embeds by its path. */
export const embedFile = (path: string): string | undefined => files[BASE + path];

/** The paths of everything that pages of others, and frames, load by name. */
export const embedPaths = (): string[] =>
  Object.keys(files).flatMap((file) =>
    /\/(embed\.js|_embed\/[^/]+)$/.test(file) ? `/${file.slice(BASE.length)}` : [],
  );

function addressOf(name: string, extension: string): string {
  if (dev) return `/_embed/${name}.${extension}`;
  const file = Object.keys(files).find(
    (path) => path.startsWith(`${BASE}_embed/${name}-`) && path.endsWith(`.${extension}`),
  );
  if (!file) throw new Error('The files of embeds are not built: run "npm run build" in apps/web');
  return `/${file.slice(BASE.length)}`;
}

/** The address of the script that a frame begins with. */
export const frameScript = (): string => addressOf('frame', 'js');

/** The address of the styles of everything that may come to stand in a frame. */
export const frameSheet = (): string => addressOf('styles', 'css');

/** The styles of all components of charts, and the class by which a page shows that one is on it: empty while developing. */
export const componentStyles = (): { hash: string; code: string }[] =>
  JSON.parse(files[`${BASE}styles.json`] ?? '[]') as { hash: string; code: string }[];

/** The answer with a file, for pages anywhere: a sandboxed frame counts as one of another origin. */
export async function fileAnswer(path: string, file: string, { caching, accepted }: FileAnswer): Promise<Response> {
  const small = takesBrotli(accepted);
  return new Response(small ? await packedFile(path, file) : file, {
    headers: {
      'content-type': `text/${path.endsWith('.css') ? 'css' : 'javascript'}; charset=utf-8`,
      'cache-control': caching,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...(small && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    },
  });
}

interface FileAnswer {
  /** The `Cache-Control` of the answer. */
  caching: string;
  /** The `Accept-Encoding` of the request. */
  accepted: string | null;
}
