import {
  closingFilter,
  decodeFilter,
  encodeFilter,
  encodeView,
  type Filter,
  type Outline,
  type View,
} from '@standoff/data';
import { isLanguage } from '@standoff/ui';
import { siteAddress } from '../page/site.ts';
import { readPlace } from './place.ts';
import type { Place } from './selection.ts';

/** Reads an address against a story. What the story does not have is left out and reported: never throws. */
export function readAddress(outline: Outline, params: URLSearchParams): ReturnType<typeof readPlace> {
  const { view, ...rest } = readPlace(outline, params);
  return { ...rest, view: inKnownLanguage(view) };
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
