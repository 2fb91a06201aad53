import {
  checkFilter,
  closingFilter,
  decodeFilter,
  decodeView,
  encodeFilter,
  encodeView,
  fullViewPath,
  openingFilter,
  type EmbedChart,
  type Filter,
  type FilterProblem,
  type Outline,
  type View,
} from '@standoff/data';
import { clip } from '../frame/clip.ts';
import type { Target } from '../panel/links.ts';

/** The address key that selects each kind of thing. */
const KEYS = { event: 'event', claim: 'claim', actor: 'about', link: 'link' } as const;

const isSelected = (kind: Target['kind']): kind is keyof typeof KEYS => kind in KEYS;

/** A view with one thing selected instead of another. */
export function withSelection(view: View, selection: Target | undefined): View {
  const { event: _e, claim: _c, about: _a, link: _l, ...rest } = view;
  return selection && isSelected(selection.kind) ? { ...rest, [KEYS[selection.kind]]: selection.id } : rest;
}

/** What an element's attributes ask a story for. What the story does not have is left out and reported. */
export function placeIn(
  outline: Outline,
  query: URLSearchParams,
): { filter: Filter; view: View; problems: FilterProblem[] } {
  const read = decodeFilter(query);
  const known = checkFilter(outline, read.filter);
  const view = decodeView(query);
  const unknown = unknownIn(outline, view);
  return {
    filter: openingFilter(outline, known.filter),
    view: unknown ? withSelection(view, undefined) : view,
    problems: [...read.problems, ...known.problems, ...(unknown ? [unknown] : [])],
  };
}

/** What is selected and is not in the story, if anything; which pairs of actors there are is for the network to say. */
function unknownIn(outline: Outline, view: View): FilterProblem | undefined {
  const lists = { event: outline.events, claim: outline.claims, actor: outline.actors };
  for (const kind of ['event', 'claim', 'actor'] as const) {
    const id = view[KEYS[kind]];
    if (id === undefined || lists[kind].some((item) => item.id === id)) continue;
    const value = clip(id, 40);
    const message = `there is no ${kind} "${value}" in this story: ignored`;
    return { kind: 'unknown-id', key: kind, value, message };
  }
  return undefined;
}

/** A filter that came from somewhere else, as far as it means something in a story. */
export const filterIn = (outline: Outline, filter: Filter): Filter =>
  openingFilter(outline, checkFilter(outline, filter).filter);

/** A filter as the query of an address, which leaves out the story's own window of days. */
export const filterQuery = (outline: Outline, filter: Filter): URLSearchParams =>
  encodeFilter(closingFilter(outline, filter));

/** The path of the full view that shows the same as a chart. */
export function fullView(
  outline: Outline,
  chart: EmbedChart,
  filter: Filter,
  { view, selection }: { view: View; selection: Target | undefined },
): string {
  const { lang, theme, v } = view;
  const kept = encodeView({ ...(lang && { lang }), ...(theme && { theme }), ...(v && { v }) });
  if (selection?.kind === 'source')
    return `/s/${outline.id}/source/${encodeURIComponent(selection.id)}?${kept.toString()}`;
  const narrowed = selection?.kind === 'question' ? { ...filter, question: selection.id } : filter;
  const query = filterQuery(outline, narrowed);
  for (const [key, value] of encodeView(withSelection(view, selection))) query.set(key, value);
  return fullViewPath(outline.id, chart, query);
}
