const ANY = '*';
const ORIGIN = /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i;

/**
 * Reads which pages may show frames: `EMBED_ORIGINS` holds origins separated by spaces; empty, or `*`, is any page. Throws
 * where it holds anything else.
 */
export function frameOrigins(setting: string | undefined): string[] {
  const origins = (setting ?? '').split(/\s+/).filter(Boolean);
  const wrong = origins.filter((origin) => origin !== ANY && !ORIGIN.test(origin));
  if (wrong.length > 0)
    throw new Error(
      `EMBED_ORIGINS holds '${wrong.join("', '")}': it should be *, or origins separated by spaces, such as https://example.org https://*.example.com`,
    );
  return origins.includes(ANY) ? [] : origins;
}

/** What a frame looks like depends on these besides its address: it knows no cookies. */
const VARY = 'Accept-Language, Sec-CH-UA-Mobile, User-Agent';

/**
 * Lets pages of the given origins, or of any where there are none given, show this page in a frame, and always our own, which
 * preview it. Without any limit the
 * policy names none, because `*` would leave out pages that were opened from a disk.
 */
export function openFrame(headers: Headers, origins: readonly string[], styles: string | undefined): void {
  const policy = headers.get('content-security-policy') ?? '';
  const opened = policy
    .split(/;\s*/)
    .flatMap((directive) => {
      if (directive.startsWith('frame-ancestors '))
        return origins.length > 0 ? [`frame-ancestors 'self' ${origins.join(' ')}`] : [];
      return directive.startsWith('style-src ') && styles ? [`${directive} ${styles}`] : [directive];
    })
    .join('; ');
  if (policy) headers.set('content-security-policy', opened);
  headers.set('vary', VARY);
  headers.set('cache-control', 'no-cache');
  headers.set('cross-origin-resource-policy', 'cross-origin');
  // Elements of other pages show the picture in it; it is the same for everyone, whoever they are.
  headers.set('access-control-allow-origin', '*');
  headers.delete('link');
}
