import {
  checkFilter,
  decodeFilter,
  decodeView,
  openingFilter,
  type FilterProblem,
  type Outline,
  type View,
} from '@standoff/data';
import { selectionOf, withoutSelection, type Place } from './selection.ts';

/** What an address asks a story for, whatever language it names: `readAddress` without the list of languages. */
export function readPlace(outline: Outline, params: URLSearchParams): Place & { problems: FilterProblem[] } {
  const read = decodeFilter(params);
  const known = checkFilter(outline, read.filter);
  const opened = checkSelection(outline, decodeView(params));
  return {
    filter: openingFilter(outline, known.filter),
    view: opened.view,
    problems: [...read.problems, ...known.problems, ...opened.problems],
  };
}

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
