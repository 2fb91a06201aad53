import { decodeFilter, decodeView, type EmbedChart, type Language } from '@standoff/data';
import { chartDataPath, needsClaims } from '@standoff/ui/embed';
import { siteAddress, type Site } from '$lib/page/site.ts';

/** What the script of a frame needs to know and its address does not say. */
export interface FrameSettings {
  story: string;
  chart: EmbedChart;
  lang: Language;
  /** Of a frozen frame. */
  version?: string;
  /** The version of the story that the picture was drawn from. */
  drawn: string;
  /** The address of the styles of all that may come to stand in it. */
  styles: string;
  /** What the picture was drawn for, in pixels. */
  width: number;
  site?: Site;
}

/** Whether an address asks for what only claims can answer. */
export const asksForClaims = (chart: EmbedChart, params: URLSearchParams): boolean =>
  needsClaims(chart, decodeFilter(params).filter, decodeView(params));

/** Where the data of a frame is. */
export const dataAddress = ({ story, chart, lang, version }: FrameSettings, params: URLSearchParams): string =>
  siteAddress(chartDataPath(story, { lang, version, claims: asksForClaims(chart, params) }));
