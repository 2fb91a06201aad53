import { embedSubject, oembed, storyPageAt } from '@standoff/data';
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { Store } from '../store/store.ts';
import { REVALIDATE, VERSION_HEADER } from './headers.ts';

/** Where consumers of oEmbed ask what to show in place of an address. */
export const OEMBED = '/oembed';

const PIXELS = /^0*[1-9]\d{0,8}$/;
const PIXELS_SAID = 'give a whole number of pixels above 0';

/** How much of what was asked for an error repeats, in characters. */
const LONGEST = 200;
const shown = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface OembedOptions {
  store: () => Promise<Store>;
  /** Makes the answer to a request that cannot be answered otherwise. */
  refuse: (message: string, code: TRPC_ERROR_CODE_KEY, httpStatus: number) => Response;
}

/**
 * Answers an oEmbed request (version 1.0, https://oembed.com/) for a page of a story on this very server: `url`, `maxwidth`
 * and `maxheight` in pixels, and `format`, of which there is `json`.
 */
export async function answerOembed(request: Request, { store, refuse }: OembedOptions): Promise<Response> {
  const { origin, searchParams: asked } = new URL(request.url);
  const format = asked.get('format') ?? 'json';
  if (format !== 'json')
    return refuse(`There is no format '${shown(format)}' here: ask for format=json`, 'NOT_IMPLEMENTED', 501);
  for (const key of ['maxwidth', 'maxheight'] as const) {
    const given = asked.get(key);
    if (given !== null && !PIXELS.test(given))
      return refuse(`${key} is '${shown(given)}': ${PIXELS_SAID}, such as ${key}=640`, 'BAD_REQUEST', 400);
  }

  const address = asked.get('url');
  if (!address) return refuse('Which page? Ask for url=<the address of a page of a story>', 'BAD_REQUEST', 400);
  const page = storyPageAt(address, origin);
  if (!page) return refuse(`'${shown(address)}' is not the address of a chart on ${origin}`, 'NOT_FOUND', 404);
  const stories = await store();
  const version = page.query.get('v') ?? (await stories.current(page.story));
  const reader = version === undefined ? undefined : await stories.open(page.story, version);
  const outline = await reader?.outline();
  const subject = outline && embedSubject(outline, page);
  if (!subject) return refuse(`There is nothing at '${shown(address)}'`, 'NOT_FOUND', 404);

  const answer = oembed(outline, subject, {
    address: (path) => origin + path,
    maxWidth: Number(asked.get('maxwidth') ?? Infinity),
    maxHeight: Number(asked.get('maxheight') ?? Infinity),
  });
  return Response.json(answer, { headers: { 'cache-control': REVALIDATE, [VERSION_HEADER]: outline.version } });
}
