/**
 * On every answer of ours; the content security policy of pages is Kit's (svelte.config.js), because it hashes its scripts. An
 * opener policy is not among them: browsers open no page that has one from a sandboxed frame, and frames lead to these pages.
 */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** What a page's looks depend on besides its address. */
const VARY = 'Accept-Language, Cookie, Sec-CH-UA-Mobile, User-Agent';

/** Adds the headers that keep a page safe, and lets browsers keep it as long as they ask whether it has changed. */
export function securePage(headers: Headers): void {
  for (const [name, value] of Object.entries(ALWAYS)) headers.set(name, value);
  if (!headers.get('content-type')?.startsWith('text/html')) return;
  headers.set('vary', VARY);
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
}
