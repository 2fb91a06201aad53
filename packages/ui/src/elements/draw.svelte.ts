import type { EmbedChart, Filter, FilterProblem, Language, View } from '@standoff/data';
import { mount, unmount } from 'svelte';
import { loadChart } from '../embed/charts.ts';
import type { ChartData } from '../embed/data.ts';
import Embed from '../embed/Embed.svelte';
import { loadChartLanguage } from '../messages/charts/load.ts';
import { directionOf } from '../messages/index.ts';
import type { Target } from '../panel/links.ts';

/** All that a chart in an element is drawn from. */
export interface Drawn {
  data: ChartData;
  filter: Filter;
  view: View;
  problems: FilterProblem[];
  controls: boolean;
  height: number | undefined;
  lang: Language;
}

export interface Listeners {
  fullView: (filter: Filter, selection?: Target) => string;
  onfilter: (filter: Filter, state: { final: boolean }) => void;
  onselect: (selection: Target | undefined) => void;
}

/** A chart that is drawn: it takes something else to draw at any time, in the same place. */
export interface Drawing {
  give: (drawn: Drawn) => void;
  destroy: () => void;
}

/** Fetches what draws a chart and says its words, and no other chart or language. */
export async function prepare(chart: EmbedChart, lang: Language): Promise<void> {
  await Promise.all([loadChart(chart), loadChartLanguage(lang)]);
}

/** Draws a prepared chart into an element, `width` pixels wide until it is measured. */
export function draw(target: HTMLElement, chart: EmbedChart, first: Drawn, listeners: Listeners): Drawing {
  let drawn = $state.raw(first);
  const write = () => {
    target.lang = drawn.lang;
    target.dir = directionOf(drawn.lang);
  };
  write();
  const props = {
    chart,
    width: target.clientWidth,
    ...listeners,
    get data() {
      return drawn.data;
    },
    get filter() {
      return drawn.filter;
    },
    get view() {
      return drawn.view;
    },
    get problems() {
      return drawn.problems;
    },
    get controls() {
      return drawn.controls;
    },
    get height() {
      return drawn.height;
    },
    get lang() {
      return drawn.lang;
    },
  };
  const app = mount(Embed, { target, props });
  return {
    give: (next) => {
      drawn = next;
      write();
    },
    destroy: () => void unmount(app),
  };
}
