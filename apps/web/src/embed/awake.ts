import { Embed, loadChart, loadChartLanguage, type ChartData } from '@standoff/ui/embed';

import { flushSync, hydrate, mount } from 'svelte';
import { placeOf } from './place.ts';
import { dataAddress, type FrameSettings } from './settings.ts';

async function fetchData(address: string): Promise<ChartData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)} instead of the data of the chart`);
  return (await answer.json()) as ChartData;
}

interface Address {
  params: URLSearchParams;
  /** Whether the server drew the picture for this address. */
  asDrawn: boolean;
}

/**
 * Makes the picture of a frame answer to its reader. What the server drew comes alive as it stands, unless it was drawn for
 * another address or from another version of the story.
 */
export async function awake(target: HTMLElement, settings: FrameSettings, { params, asDrawn }: Address): Promise<void> {
  const { chart, lang, drawn, width } = settings;
  const [data] = await Promise.all([
    fetchData(dataAddress(settings, params)),
    loadChart(chart),
    loadChartLanguage(lang),
  ]);
  const props = { chart, data, width, lang, level: 1, ...placeOf(data.outline, chart, params) };
  const alive = asDrawn && data.outline.version === drawn;
  if (!alive) target.replaceChildren();
  (alive ? hydrate : mount)(Embed, { target, props });
  flushSync();
}
