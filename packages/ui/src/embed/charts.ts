import type { EmbedChart } from '@standoff/data';
import type { Component } from 'svelte';
import type { Target } from '../panel/links.ts';
import { Late } from './late.svelte.ts';
import { NARROW } from './sizes.ts';
import type { EmbedState } from './state.svelte.ts';
import { networkView, timelineView } from './views.ts';

/** What every chart of an embed takes. Sizes are pixels; without a height a chart is as high as it needs to be. */
export interface ChartProps {
  embed: EmbedState;
  width: number;
  height?: number | undefined;
}

type Chart = Component<ChartProps>;

/** A chart that is here as soon as its view is. */
const withView = (view: Late<unknown>, fetch: () => Promise<{ default: Chart }>) =>
  new Late<Chart>(async () => (await Promise.all([fetch(), view.load()]))[0].default);

/** What draws a chart; a narrow timeline is a list of events. */
export const CHARTS = {
  network: withView(networkView, () => import('./NetworkChart.svelte')),
  timeline: withView(timelineView, () => import('./TimelineChart.svelte')),
  events: withView(timelineView, () => import('./EventPages.svelte')),
  disagreement: new Late<Chart>(async () => (await import('./DisagreementChart.svelte')).default),
};
export type Part = keyof typeof CHARTS;

/** What is said of what is selected. */
export const card = new Late<Component<{ embed: EmbedState; selection: Target }>>(
  async () => (await import('./Card.svelte')).default,
);

/** What is said only where nothing is left or an address was wrong. */
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
  await Promise.all([
    ...partsOf(chart, width).map((part) => CHARTS[part].load()),
    ...(noted ? [card.load(), notes.load(), networkView.load()] : []),
  ]);
}
