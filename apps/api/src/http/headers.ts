/** The story version that an answer was made from, where it concerns one story. */
export const VERSION_HEADER = 'standoff-version';
export const REQUEST_ID_HEADER = 'x-request-id';
/** What was wrong with the filter of an export, in English. */
export const FILTER_PROBLEMS_HEADER = 'standoff-filter-problems';

/**
 * What every answer of the API carries. It is data, never a page: nothing in it may run, and nobody may frame it. Anyone may
 * read it from any page, because embeds in sandboxed frames have an opaque origin and everything here is public.
 */
export const COMMON_HEADERS: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': `content-disposition, etag, ${FILTER_PROBLEMS_HEADER}, ${VERSION_HEADER}, ${REQUEST_ID_HEADER}`,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export const NO_STORE = 'no-store';
/** May be kept, but has to be asked about each time: the ETag then saves the transfer. */
export const REVALIDATE = 'no-cache';
/** For answers that name their story version: that version never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
