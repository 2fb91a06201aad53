import { EMBED_CHARTS, encodeView, isEmbedChart, type EmbedChart, type Outline } from '@standoff/data';
import { isLanguage, LANGUAGES } from '@standoff/ui';
import type { RequestEvent } from '@sveltejs/kit';
import { withQuery } from '$lib/page/addresses.ts';
import { filterQuery, readAddress } from '$lib/state/address.ts';
import { layoutOf } from '../layouts.ts';
import { etagOf, pngOf } from '../raster/png.ts';
import { recent } from '../raster/recent.ts';
import { isRefusal } from '../refusal.ts';
import { originOf } from '../site.ts';
import { pictureOf, type PictureAsked } from './picture.ts';
import { checkPixels, sizeOf } from './size.ts';

interface Made {
  body: string | Uint8Array<ArrayBuffer>;
  etag: string;
}

const KEPT = 60;
const known = recent<Made>(KEPT);

const FOR_EVER = 'public, max-age=31536000, immutable';
const REVALIDATE = 'public, no-cache';
const TYPES = { svg: 'image/svg+xml', png: 'image/png' };
type Format = keyof typeof TYPES;
const FILE = /^(\w+)\.(svg|png)$/;

/** For pages of other sites, too; opened by itself, it can load and run nothing. */
const ALWAYS = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Refused as whatever else the API does not have. */
class NoSuchPicture extends Error {
  readonly code = 'NOT_FOUND';
}

/** The chart and the format that a file's name asks for. */
function fileOf(name: string): { chart: EmbedChart; format: Format } {
  const [, chart = '', format] = FILE.exec(name) ?? [];
  if (isEmbedChart(chart)) return { chart, format: format as Format };
  throw new NoSuchPicture(
    `there is no picture "${name.slice(0, 60)}": there are ${EMBED_CHARTS.join(', ')}, each as .svg and .png`,
  );
}

/** A chart of a story as a picture file. What cannot be had is answered in one line of text. */
export async function pictureFile(
  { url, request, locals }: Pick<RequestEvent, 'url' | 'request' | 'locals'>,
  { story, file }: { story: string; file: string },
): Promise<Response> {
  const { searchParams: query } = url;
  const version = query.get('v') ?? undefined;
  try {
    const asked = fileOf(file);
    const { outline } = await locals.api.story.outline({ story, version });
    const { body, etag } = await made(outline, asked, url);
    const name = `${outline.id}-${asked.chart}-${outline.version}.${asked.format}`;
    const headers = { ...ALWAYS, etag, 'cache-control': version ? FOR_EVER : REVALIDATE };
    if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(body, {
      headers: {
        ...headers,
        'content-type': TYPES[asked.format],
        'content-disposition': `${query.get('download') === '1' ? 'attachment' : 'inline'}; filename="${name}"`,
      },
    });
  } catch (cause) {
    if (cause instanceof RangeError) return refused(400, cause.message);
    if (isRefusal(cause)) return refused(404, cause.message);
    throw cause;
  }
}

const refused = (status: number, why: string): Response =>
  new Response(`${why}\n`, { status, headers: { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8' } });

/** A picture, drawn once as long as it is asked for now and then. */
function made(outline: Outline, { chart, format }: { chart: EmbedChart; format: Format }, url: URL): Promise<Made> {
  const { searchParams: query } = url;
  const { scale, theme, ...size } = sizeOf(query, chart);
  const spoken = query.get('lang') ?? '';
  const picture: PictureAsked = {
    outline,
    layout: layoutOf(outline),
    chart,
    query,
    ...size,
    // Whatever shows a PNG cannot choose its colours.
    theme: format === 'png' && theme === 'auto' ? 'light' : theme,
    lang: isLanguage(spoken) ? spoken : LANGUAGES[0].code,
    address: addressOf(outline, url),
  };
  const { filter, view } = readAddress(outline, query);
  const { show: _s, tab: _t, lang: _l, theme: _h, v: _v, ...shown } = view;
  const key = JSON.stringify([
    outline.id,
    outline.version,
    chart,
    format,
    filterQuery(outline, filter),
    encodeView(shown).toString(),
    { ...size, scale, theme: picture.theme, lang: picture.lang, address: picture.address },
  ]);
  return known(key, async () => {
    const svg = pictureOf(picture);
    if (format === 'svg') return { body: svg, etag: etagOf(svg) };
    checkPixels(svg, scale);
    const png = await pngOf(() => svg, scale);
    return { body: png, etag: etagOf(png) };
  });
}

/** Where the story is, without a scheme, as readers type it. */
function addressOf({ id }: Outline, url: URL): string {
  const origin = originOf(url);
  if (!origin) return '';
  return new URL(origin).host + withQuery(`/s/${id}`, { v: url.searchParams.get('v') ?? undefined });
}
