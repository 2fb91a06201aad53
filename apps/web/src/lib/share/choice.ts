import { chartShown, EMBED_SIZE, hasControls, isEmbedChart, type EmbedChart, type Language } from '@standoff/data';
import { isLanguage, type Theme } from '@standoff/ui';

/** What an editor sets before pasting a chart elsewhere; what it shows is the explorer's filter and selection. */
export interface Choice {
  chart: EmbedChart;
  /** Pixels; undefined is as wide as there is room. */
  width: number | undefined;
  /** Pixels; undefined is the chart's own height. */
  height: number | undefined;
  theme: Theme;
  /** Undefined is the language of whoever reads it. */
  lang: Language | undefined;
  controls: boolean;
  /** Whether it stays at this version of the story. */
  frozen: boolean;
  /** Whether what is selected is open in it. */
  opened: boolean;
}

/** The names that these have in a form. The explorer's own keys mean the page that the form is on. */
export const FIELDS = {
  chart: 'chart',
  width: 'width',
  pixels: 'pixels',
  height: 'height',
  theme: 'colours',
  lang: 'language',
  controls: 'controls',
  content: 'content',
  opened: 'opened',
} as const;

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const DEFAULT_WIDTH = 800;

/** The sizes that a code is written for, in pixels. */
export const SMALLEST = 160;
export const LARGEST = 2_400;

/** A size as a reader typed it, cut to what is possible; undefined where it is no number. */
export function sizeOf(typed: string | number | null | undefined): number | undefined {
  const size = Math.round(Number(typed ?? NaN));
  return typed === '' || !Number.isFinite(size) ? undefined : Math.min(LARGEST, Math.max(SMALLEST, size));
}

/** What to begin with: what a form sent, and for the rest what the explorer at this query shows, in this language. */
export function choiceOf(query: URLSearchParams, lang: Language): Choice {
  // A box that is not ticked sends nothing, so the form sends "no" before it.
  const last = (key: string) => query.getAll(key).at(-1);
  const chart = last(FIELDS.chart);
  const language = query.get(FIELDS.lang);
  const theme = THEMES.find((known) => known === (query.get(FIELDS.theme) ?? query.get('theme')));
  return {
    chart: chart && isEmbedChart(chart) ? chart : chartShown(query),
    width: query.get(FIELDS.width) === 'fixed' ? (sizeOf(query.get(FIELDS.pixels)) ?? DEFAULT_WIDTH) : undefined,
    height: sizeOf(query.get(FIELDS.height)),
    theme: theme ?? 'auto',
    lang: language === null ? lang : isLanguage(language) ? language : undefined,
    controls: hasControls(new URLSearchParams({ controls: last(FIELDS.controls) ?? '1' })),
    frozen: query.has(FIELDS.content) ? query.get(FIELDS.content) === 'frozen' : query.has('v'),
    opened: last(FIELDS.opened) !== '0',
  };
}

/** The height of a chart as chosen, in pixels. */
export const heightOf = ({ chart, height }: Choice): number => height ?? EMBED_SIZE[chart].height;
export const widthOf = ({ chart, width }: Choice): number => width ?? EMBED_SIZE[chart].width;
