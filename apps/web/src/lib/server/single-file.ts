import { createHash } from 'node:crypto';
import styles from '../../embed/single.css?inline';

/** What the build of the single file wrote (vite.single.config.ts). */
const files: Record<string, string> = import.meta.glob('/dist/single/single.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The script of a single file: one, with everything that its charts need. */
export function singleScript(): string {
  const [script] = Object.values(files);
  if (script === undefined) throw new Error('The script of single files is not built: run "npm run build" in apps/web');
  return script;
}

const ICON = /<link rel="icon"[^>]*>\s*/;
const CHARSET = '<meta charset="utf-8" />';
const SCRIPT = /<script type="module">([\s\S]*?)<\/script>/;

/** A page as a file that asks for nothing: without an icon to fetch, and with a policy that allows its own script and no request. */
export async function alone(response: Response): Promise<Response> {
  const html = await response.text();
  const [, script = ''] = SCRIPT.exec(html) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:`;
  const whole = html
    .replace(ICON, '')
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace(CHARSET, () => `${CHARSET}\n    <meta http-equiv="content-security-policy" content="${policy}" />`);
  return new Response(whole, { status: response.status, headers: { 'content-type': 'text/html' } });
}
