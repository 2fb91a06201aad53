import { dev } from '$app/environment';

/** What the embed build wrote (vite.embed.config.ts). While developing, the development server answers instead. */
const files: Record<string, string> = import.meta.glob(['/dist/**/*.js', '/dist/styles.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const BASE = '/dist/';

/** A script of embeds by its address. */
export const embedFile = (path: string): string | undefined => files[BASE + path];

/** The paths of all scripts of embeds. */
export const embedPaths = (): string[] =>
  Object.keys(files).flatMap((file) => (file.endsWith('.js') ? `/${file.slice(BASE.length)}` : []));

/** The address of the script that a frame begins with. */
export function frameScript(): string {
  if (dev) return '/_embed/frame.js';
  const name = Object.keys(files).find((file) => file.startsWith(`${BASE}_embed/frame-`));
  if (!name) throw new Error('The scripts of embeds are not built: run "npm run build" in apps/web');
  return `/${name.slice(BASE.length)}`;
}

/** The styles of all components of charts, and the class by which a page shows that one is on it: empty while developing. */
export const componentStyles = (): { hash: string; code: string }[] =>
  JSON.parse(files[`${BASE}styles.json`] ?? '[]') as { hash: string; code: string }[];

/** The answer with a script, for pages anywhere: a sandboxed frame counts as one of another origin. */
export const scriptAnswer = (script: string, caching: string): Response =>
  new Response(script, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': caching,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
