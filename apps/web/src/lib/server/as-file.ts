import type { Site } from '$lib/page/site.ts';

const CHARSET = '<meta charset="utf-8" />';
/** Browsers take these from a header only. */
const HEADER_ONLY = /^(frame-ancestors|report-uri|sandbox)\b/;
const LINK = /<([^>]+)>; rel="(modulepreload|preload)"((?:; (?:as|type)="[^"]+")*)(; crossorigin)?/g;

const attribute = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * A page as a file of a published site: what a server says in its headers stands in the page, for no file host says it, and
 * which site it is, so that its scripts know before anything else. The short script puts the page in the reader’s colours before
 * it is drawn, which else is the server’s part.
 */
export async function asFile(response: Response, site: Site, { coloured = true } = {}): Promise<Response> {
  const { status, headers } = response;
  if (!headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const policy = (headers.get('content-security-policy') ?? '')
    .split(/;\s*/)
    .filter((directive) => directive && !HEADER_ONLY.test(directive))
    .join('; ');
  const first = [
    policy && `<meta http-equiv="content-security-policy" content="${attribute(policy)}" />`,
    coloured && `<script src="${attribute(site.base)}colours.js"></script>`,
  ];
  const links = [...(headers.get('link') ?? '').matchAll(LINK)].flatMap(([, href = '', rel, more = '', crossorigin]) =>
    more.includes('as="style"')
      ? []
      : `<link rel="${rel}" href="${attribute(href)}"${more.replaceAll(';', '')}${crossorigin ? ' crossorigin' : ''} />`,
  );
  const known = coloured ? ` data-site="${attribute(JSON.stringify(site))}"` : '';
  const whole = html
    .replace('<html ', () => `<html${known} `)
    .replace(CHARSET, () => [CHARSET, ...first].filter(Boolean).join('\n    '))
    .replace('</head>', () => `${links.join('')}</head>`);
  return new Response(whole, { status, headers: { 'content-type': 'text/html' } });
}
