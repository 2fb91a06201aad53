import { checkFilter, closingFilter, openingFilter } from '../filter/check.ts';
import { decodeFilter, encodeFilter } from '../filter/codec.ts';
import type { Filter } from '../filter/filter.ts';
import { decodeView, encodeView, type View } from '../filter/view.ts';
import type { Outline } from '../outline/types.ts';
import { hasControls, withControls } from './address.ts';

/** The canonical query of a frame for a filter, with the story's opening days where it names none, and a view. */
export function queryOf(
  outline: Pick<Outline, 'window'>,
  filter: Filter,
  view: View,
  controls = true,
): URLSearchParams {
  const written = encodeFilter(closingFilter(outline, openingFilter(outline, filter)));
  for (const [key, value] of encodeView(view)) written.set(key, value);
  return withControls(written, controls);
}

/** The query of a frame that shows what this query asks for, as far as the story has it: other keys and unknown ids stay behind. */
export function embedQuery(outline: Outline, query: URLSearchParams): URLSearchParams {
  const { filter } = checkFilter(outline, decodeFilter(query).filter);
  const view = decodeView(query);
  const has = (list: { id: string }[], id: string | undefined) => list.some((each) => each.id === id);
  if (!has(outline.events, view.event)) delete view.event;
  if (!has(outline.claims, view.claim)) delete view.claim;
  if (!has(outline.actors, view.about)) delete view.about;
  if (!view.link?.split(/[~=]/).every((id) => has(outline.actors, id))) delete view.link;
  return queryOf(outline, filter, view, hasControls(query));
}
