import type { EmbedChart, Language, Outline } from '@standoff/data';
import { ChartPicture, standalone, type PictureTheme } from '@standoff/ui/pictures';
import { render } from 'svelte/server';
import { readAddress } from '$lib/state/address.ts';
import type { Layout } from '../layouts.ts';

/** What a picture is asked for. */
export interface PictureAsked {
  outline: Outline;
  layout: Layout;
  chart: EmbedChart;
  /** Filter and view keys of the explorer's address. What the story does not have is ignored. */
  query: URLSearchParams;
  /** In pixels; the picture grows beyond `height` where its chart needs more. */
  width: number;
  height: number;
  theme: PictureTheme;
  lang: Language;
  /** Where readers find the chart, as they would type it: without a scheme. Empty where that is not known. */
  address: string;
}

/** A chart as an SVG that stands on its own: the drawing of the pages. Equal questions have answers equal to the byte. */
export function pictureOf({ query, theme, ...asked }: PictureAsked): string {
  const { filter, view } = readAddress(asked.outline, query);
  const { body } = render(ChartPicture, { props: { input: { ...asked, filter, view } } });
  return standalone(body, theme);
}
