import { matchingEvents } from '@standoff/data';
import { Embed, loadChart, loadChartLanguage, type ChartData } from '@standoff/ui/embed';
import { selectionOf } from '$lib/state/selection.ts';
import { flushSync, hydrate, mount } from 'svelte';
import { placeOf } from './place.ts';
import { dataAddress, type FrameSettings } from './settings.ts';

async function fetchData(address: string): Promise<ChartData> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)} instead of the data of the chart`);
  return (await answer.json()) as ChartData;
}

/** What comes to stand in a frame needs styles that its picture did without. */
async function addStyles(href: string): Promise<void> {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const settled = new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
  document.head.append(sheet);
  await settled;
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
  const { chart, lang, drawn, width, styles } = settings;
  const [data] = await Promise.all([
    fetchData(dataAddress(settings, params)),
    loadChart(chart, { width }),
    loadChartLanguage(lang),
    addStyles(styles),
  ]);
  const place = placeOf(data.outline, chart, params);
  const { filter, view, problems } = place;
  const noted =
    problems.length > 0 ||
    selectionOf({ filter: {}, view }) !== undefined ||
    matchingEvents(data.outline, filter).length === 0;
  await loadChart(chart, { width, noted });
  const alive = asDrawn && data.outline.version === drawn;
  if (!alive) target.replaceChildren();
  (alive ? hydrate : mount)(Embed, { target, props: { chart, data, width, lang, level: 1, ...place } });
  flushSync();
}
