import {
  checkFilter,
  closingFilter,
  decodeFilter,
  decodeView,
  encodeFilter,
  encodeView,
  openingFilter,
  type Filter,
  type FilterProblem,
  type Outline,
  type View,
} from '@standoff/data';
import { isLanguage } from '@standoff/ui';
import { siteAddress } from '../page/site.ts';
import { selectionOf, withoutSelection, type Place } from './selection.ts';

/** Reads an address against a story. What the story does not have is left out and reported: never throws. */
export function readAddress(outline: Outline, params: URLSearchParams): Place & { problems: FilterProblem[] } {
  const read = decodeFilter(params);
  const known = checkFilter(outline, read.filter);
  const opened = checkSelection(outline, decodeView(params));
  return {
    filter: openingFilter(outline, known.filter),
    view: inKnownLanguage(opened.view),
    problems: [...read.problems, ...known.problems, ...opened.problems],
  };
}

/** The page above all says what is wrong with a language that there is none of; addresses written from here on leave it out. */
function inKnownLanguage({ lang, ...view }: View): View {
  return lang !== undefined && isLanguage(lang) ? { ...view, lang } : view;
}

/** Writes an address; equal places have equal addresses. */
export const writeAddress = (outline: Pick<Outline, 'id' | 'window'>, { filter, view }: Place): string =>
  addressOf(outline, filterQuery(outline, filter), view);

/** The filter's part of an address. */
export const filterQuery = (outline: Pick<Outline, 'window'>, filter: Filter): string =>
  encodeFilter(closingFilter(outline, filter)).toString();

/** An address from the filter's part, which hundreds of links of one page share, and a view. */
export function addressOf({ id }: Pick<Outline, 'id'>, query: string, view: View): string {
  const parts = [query, encodeView(view).toString()].filter(Boolean);
  return siteAddress(`/s/${id}${parts.length > 0 ? `?${parts.join('&')}` : ''}`);
}

/** The filter of a query, as it stands. */
export const filterOf = (query: string): Filter => decodeFilter(new URLSearchParams(query)).filter;

/** A question is part of the filter and checked with it; a link is known to the network view alone. */
function checkSelection(outline: Outline, view: View): { view: View; problems: FilterProblem[] } {
  const lists = { event: outline.events, claim: outline.claims, actor: outline.actors };
  const selection = selectionOf({ filter: {}, view });
  if (!selection || !(selection.kind in lists)) return { view, problems: [] };
  const { kind, id } = selection as { kind: keyof typeof lists; id: string };
  if (lists[kind].some((item) => item.id === id)) return { view, problems: [] };
  const value = id.length > 40 ? `${id.slice(0, 40)}…` : id;
  const message = `there is no ${kind} "${value}" in this story: ignored`;
  return { view: withoutSelection(view), problems: [{ kind: 'unknown-id', key: kind, value, message }] };
}
