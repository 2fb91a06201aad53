import type { EmbedChart } from '@standoff/data';
import type { Component } from 'svelte';
import type { EmbedState } from './state.svelte.ts';

/** What every chart of an embed takes. Sizes are pixels; without a height a chart is as high as it needs to be. */
export interface ChartProps {
  embed: EmbedState;
  width: number;
  height?: number | undefined;
}

type Part = Exclude<EmbedChart, 'story'>;
type Chart = Component<ChartProps>;

const LOAD: Record<Part, () => Promise<{ default: Chart }>> = {
  network: () => import('./NetworkChart.svelte'),
  timeline: () => import('./TimelineChart.svelte'),
  disagreement: () => import('./DisagreementChart.svelte'),
};

/** The charts that an embed is made of, from top to bottom. */
export const partsOf = (chart: EmbedChart): Part[] => (chart === 'story' ? ['network', 'timeline'] : [chart]);

const loaded = new Map<Part, Chart>();

/** Fetches what draws a chart, and no other. Whoever mounts `Embed` waits for it first; a second time costs nothing. */
export async function loadChart(chart: EmbedChart): Promise<void> {
  const missing = partsOf(chart).filter((part) => !loaded.has(part));
  await Promise.all(missing.map(async (part) => loaded.set(part, (await LOAD[part]()).default)));
}

/** What draws a part of an embed. */
export function chartOf(part: Part): Chart {
  const chart = loaded.get(part);
  if (!chart) throw new Error(`the ${part} chart is not loaded: await loadChart("${part}") before it is drawn`);
  return chart;
}
