import type { EmbedChart, Filter, Language, Outline } from '@standoff/data';
import type { Target } from '@standoff/ui';
import type { ChartData } from '@standoff/ui/embed';
import type { Site } from '$lib/page/site.ts';
import { placeOf } from './place.ts';

/** The charts of a single file, from top to bottom. */
export const SINGLE = ['story', 'disagreement'] as const satisfies EmbedChart[];

/** What a single file carries. */
export interface SingleData {
  data: ChartData;
  lang: Language;
  /** What the picture was drawn for, in pixels. */
  width: number;
  /** Where the story is published as well, if it is. */
  site?: Site | undefined;
}

/** What a single file shows, and where it leads: to the published story, else to itself with the same in the fragment of its address. */
export function singlePlace(
  outline: Outline,
  chart: EmbedChart,
  params: URLSearchParams,
  { lang, site }: Pick<SingleData, 'lang' | 'site'>,
) {
  const query = new URLSearchParams(params);
  query.set('lang', lang);
  const place = placeOf(outline, chart, query);
  const fullView = (filter: Filter, selection?: Target): string => {
    const address = place.fullView(filter, selection);
    if (site?.origin) return site.origin + address;
    return `#${new URL(address, 'http://here').searchParams.toString()}`;
  };
  return { ...place, controls: chart === 'story', fullView, hrefFilter: undefined };
}
