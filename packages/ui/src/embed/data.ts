import type { EmbedChart, Filter, Language, Outline, View } from '@standoff/data';

/** What a chart in another page is drawn from: a slice of the story's outline, and where the actors of its network stand. */
export interface ChartData {
  outline: Outline;
  /** From `layoutNetwork`, once per version of the story. */
  layout: Record<string, [number, number]>;
}

export interface ChartDataOptions {
  lang: Language;
  /** Whether claims and questions come along: see `needsClaims`. */
  claims: boolean;
  /** Of a frozen chart: its data never changes under this address. */
  version?: string | undefined;
}

/** The path of a story's `ChartData` as JSON. */
export function chartDataPath(story: string, { lang, claims, version }: ChartDataOptions): string {
  const folder = version === undefined ? '' : `/v/${encodeURIComponent(version)}`;
  return `${folder}/data/${story}/${claims ? 'claims' : 'charts'}.${lang}.json`;
}

/** Whether a chart under a filter and with something selected is about claims, and so needs them in its data. */
export const needsClaims = (chart: EmbedChart, filter: Filter, view: View = {}): boolean =>
  chart === 'disagreement' || Boolean(filter.q) || filter.question !== undefined || view.claim !== undefined;
