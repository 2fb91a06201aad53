import type { Filter, Outline } from '@standoff/data';
import type { ChartData } from '../embed/data.ts';
import type { Target } from '../panel/links.ts';
import type { ChartAttribute } from './attributes.ts';

/** An element with a chart. Each of its attributes is a property of the same name, too. */
export interface StandoffChart extends HTMLElement, Record<ChartAttribute, string> {
  /** What is drawn without a server: chart data, or an outline, whose layout is then worked out in the browser. */
  data: ChartData | Outline | undefined;
  /** The filter as it is, the reader's changes included. Setting it changes what is shown. */
  filter: Filter | undefined;
}

/** What `standoff-select` brings: what the reader has selected, or null. */
export type SelectDetail = Pick<Target, 'kind' | 'id'> | null;

/** What `standoff-filter` brings: the filter, the same as the query of an address, and whether the reader has let go. */
export interface FilterDetail {
  filter: Filter;
  query: string;
  final: boolean;
}
