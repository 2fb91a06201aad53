import { Embed, loadChart, loadChartLanguage } from '@standoff/ui/embed';
import { hydrate, mount } from 'svelte';
import { setSite } from '$lib/page/site.ts';
import { SINGLE, singlePlace, type SingleData } from './single-place.ts';

const read = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T;

/** Brings the charts of a single file to life. What it shows besides the whole story is in the fragment of its address. */
async function begin(): Promise<void> {
  const { data, lang, site, width } = read<SingleData>('standoff-data');
  setSite(site);
  const asked = location.hash.slice(1);
  await Promise.all([...SINGLE.map((chart) => loadChart(chart, { noted: true })), loadChartLanguage(lang)]);
  for (const [at, chart] of SINGLE.entries()) {
    const target = document.querySelector(`[data-chart="${chart}"]`);
    if (!target) continue;
    const params = new URLSearchParams(asked);
    const props = {
      chart,
      data,
      width,
      lang,
      level: at + 1,
      ...singlePlace(data.outline, chart, params, { lang, site }),
    };
    if (asked) target.replaceChildren();
    (asked ? mount : hydrate)(Embed, { target, props });
  }
}

void begin();
