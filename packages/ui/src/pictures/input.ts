import type { EmbedChart, Filter, Language, Outline, View } from '@standoff/data';

/** All that a picture of a chart is made from: the same input gives the same picture. */
export interface PictureInput {
  chart: EmbedChart;
  outline: Outline;
  /** From `layoutNetwork`. */
  layout: Record<string, [number, number]>;
  /** With the days that the story opens with, where the address names none. */
  filter: Filter;
  view: View;
  /** In pixels; a picture grows beyond `height` where its chart needs more. */
  width: number;
  height: number;
  lang: Language;
  /** Where the chart itself is, as readers should see it: without a scheme. */
  address: string;
}
