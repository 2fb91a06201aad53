import { Embed, loadChart, type ChartData } from '@standoff/ui/embed';
import { loadLanguage } from '@standoff/ui';
import { hydrate, mount } from 'svelte';
import { placeOf } from './place.ts';
import { dataAddress, type FrameSettings } from './settings.ts';

async function fetchData(address: string): Promise<ChartData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)} instead of the data of the chart`);
  return (await answer.json()) as ChartData;
}

/**
 * Makes the picture of a frame answer to its reader. What the server drew comes alive as it stands, unless it was drawn from
 * another version of the story or without the filter of the address.
 */
export async function awake(target: HTMLElement, settings: FrameSettings, params: URLSearchParams): Promise<void> {
  const { chart, lang, drawn, width, site } = settings;
  const [data] = await Promise.all([fetchData(dataAddress(settings, params)), loadChart(chart), loadLanguage(lang)]);
  const props = { chart, data, width, lang, level: 1, ...placeOf(data.outline, chart, params) };
  if (data.outline.version === drawn && !site) {
    hydrate(Embed, { target, props });
    return;
  }
  target.replaceChildren();
  mount(Embed, { target, props });
}
