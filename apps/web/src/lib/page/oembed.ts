import type { EmbedChart, Language } from '@standoff/data';
import { withQuery } from './addresses.ts';
import { publishedSite } from './site.ts';

/** A page that a chart can stand for. */
export interface Embeddable {
  story: string;
  /** The chart that a published site has an answer for; without one, only a server has. */
  chart?: EmbedChart;
  /** Path and query of the page. */
  address: string;
  lang: Language;
  version: string | undefined;
}

/**
 * Where a program that finds a page learns what to show in its place (oEmbed 1.0, section 4): the server's endpoint, or on a
 * published site a file. Undefined where there is no answer.
 */
export function oembedAddress(
  origin: string,
  { story, chart, address, lang, version }: Embeddable,
): string | undefined {
  if (!publishedSite()) return `${origin}/oembed?${new URLSearchParams({ url: origin + address, format: 'json' })}`;
  if (!chart || !origin) return undefined;
  return origin + withQuery(`/oembed/${story}/${chart}.json`, { v: version, lang });
}
