import { FILTER_KEYS, type EmbedChart } from '@standoff/data';
import type { Shared } from './group.ts';

/** Keys of the filter that hold several values: an attribute separates them by spaces. */
const LISTS: readonly string[] = ['actor', 'type', 'quad', 'status', 'source'];

/** What an attribute selects, how lanes are made, and which version is shown: the keys of an address. */
const VIEW_KEYS = ['event', 'claim', 'about', 'link', 'lanes', 'v'] as const;

/** Every attribute that an element looks at, `lang` aside, which every element of a page has. */
export const ATTRIBUTES = [
  'story',
  'server',
  ...FILTER_KEYS,
  ...VIEW_KEYS,
  'theme',
  'height',
  'controls',
  'group',
] as const;
export type ChartAttribute = (typeof ATTRIBUTES)[number];

const FILTERING = new Set<string>(FILTER_KEYS);
const SELECTING = new Set<string>(['event', 'claim', 'about', 'link']);

/** Which part of what is shown an attribute belongs to. */
export const partOf = (attribute: string): 'filter' | 'selection' | 'rest' =>
  FILTERING.has(attribute) ? 'filter' : SELECTING.has(attribute) ? 'selection' : 'rest';

/** The filter and the selection in a query: what the elements of a group share. */
export const sharedPart = (query: URLSearchParams): string =>
  new URLSearchParams([...query].filter(([key]) => partOf(key) !== 'rest')).toString();

/** A query with another filter and selection in the place of its own. */
export const withShared = (query: URLSearchParams, shared: string): URLSearchParams =>
  new URLSearchParams([...query].filter(([key]) => partOf(key) === 'rest').concat([...new URLSearchParams(shared)]));

type Read = (attribute: string) => string | null;

/** The address query that says the same as an element's attributes. */
export function queryOf(read: Read): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of [...FILTER_KEYS, ...VIEW_KEYS, 'theme']) {
    const value = read(key);
    if (value === null) continue;
    if (!LISTS.includes(key)) query.append(key, value);
    else for (const item of value.split(/\s+/).filter(Boolean)) query.append(key, item);
  }
  return query;
}

const TALLEST = 10_000;

/** A height in pixels; nothing else counts as one. */
export function heightOf(value: string | null): number | undefined {
  const height = value === null || !/^\d+(\.\d+)?(px)?$/.test(value.trim()) ? NaN : Number.parseFloat(value);
  return height > 0 && height <= TALLEST ? height : undefined;
}

/** Whether what is asked for can be answered only with the claims of a story. */
export const asksForClaims = (chart: EmbedChart, query: URLSearchParams, { filter, selection }: Shared): boolean =>
  chart === 'disagreement' ||
  ['q', 'question', 'claim'].some((key) => query.has(key)) ||
  Boolean(filter?.q) ||
  filter?.question !== undefined ||
  selection?.kind === 'claim';
