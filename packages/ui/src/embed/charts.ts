import type { EmbedChart } from '@standoff/data';
import type { Component } from 'svelte';
import { Late } from './late.svelte.ts';
import { NARROW } from './sizes.ts';
import type { EmbedState } from './state.svelte.ts';

/** What every chart of an embed takes. Sizes are pixels; without a height a chart is as high as it needs to be. */
export interface ChartProps {
  embed: EmbedState;
  width: number;
  height?: number | undefined;
}

type Chart = Component<ChartProps>;

/** What draws a chart; a narrow timeline is a list of events. */
export const CHARTS = {
  network: new Late<Chart>(async () => (await import('./NetworkChart.svelte')).default),
  timeline: new Late<Chart>(async () => (await import('./TimelineChart.svelte')).default),
  events: new Late<Chart>(async () => (await import('./EventPages.svelte')).default),
  disagreement: new Late<Chart>(async () => (await import('./DisagreementChart.svelte')).default),
};
type Part = keyof typeof CHARTS;

/** What is said only where something is selected, nothing is left or an address was wrong. */
export const notes = new Late(() => import('./notes.ts'));

/** The charts that an embed of some width, in pixels, is made of, from top to bottom. */
export function partsOf(chart: EmbedChart, width: number): Part[] {
  const timeline = width < NARROW ? 'events' : 'timeline';
  if (chart === 'story') return ['network', timeline];
  return [chart === 'timeline' ? timeline : chart];
}

export interface LoadOptions {
  /** In pixels. */
  width?: number;
  /** Whether what is said besides the chart is needed from the beginning. */
  noted?: boolean;
}

/**
 * Fetches what draws a chart, and no other, so that `Embed` can draw it at once. Without it, and for another width, `Embed`
 * fetches what it lacks and draws it later.
 */
export async function loadChart(
  chart: EmbedChart,
  { width = Infinity, noted = false }: LoadOptions = {},
): Promise<void> {
  await Promise.all([...partsOf(chart, width).map((part) => CHARTS[part].load()), ...(noted ? [notes.load()] : [])]);
}
