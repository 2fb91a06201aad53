import type { Filter, View } from '@standoff/data';

/** Everything a reader can have changed, as an address holds it. */
export interface Place {
  /** With the story's opening days where the address names none. */
  filter: Filter;
  view: View;
}

/** The one thing that the reading panel shows. A `link` is a pair of actors, by `NetworkLink.id`. */
export interface Selection {
  kind: 'event' | 'claim' | 'question' | 'actor' | 'link';
  id: string;
}

/** The address key of each kind. An address that names several things shows the first of them in this order. */
const KEYS = { event: 'event', claim: 'claim', actor: 'about', link: 'link' } as const;

const entries = Object.entries(KEYS) as [keyof typeof KEYS, (typeof KEYS)[keyof typeof KEYS]][];

/** What an address has open, if anything: where nothing else is, the question that the filter chooses. */
export function selectionOf({ filter, view }: Place): Selection | undefined {
  for (const [kind, key] of entries) {
    const id = view[key];
    if (id) return { kind, id };
  }
  return filter.question === undefined ? undefined : { kind: 'question', id: filter.question };
}

/** Whether an address names anything to open, known or not. */
export const namesSelection = (params: URLSearchParams): boolean =>
  [...Object.values(KEYS), 'question'].some((key) => params.has(key));

/** The view with nothing selected. */
export function withoutSelection(view: View): View {
  const { event: _e, claim: _c, about: _a, link: _l, ...rest } = view;
  return rest;
}

/**
 * The place with one thing open instead of another. A question is opened by choosing it in the filter, which narrows everything
 * to it. With nothing to open, what is open closes: what is selected first, and the chosen question the next time.
 */
export function withSelection({ filter, view }: Place, selection: Selection | undefined): Place {
  const closed = withoutSelection(view);
  if (selection?.kind === 'question') return { filter: { ...filter, question: selection.id }, view: closed };
  if (selection) return { filter, view: { ...closed, [KEYS[selection.kind]]: selection.id } };
  if (selectionOf({ filter, view })?.kind !== 'question') return { filter, view: closed };
  const { question: _q, ...rest } = filter;
  return { filter: rest, view: closed };
}

/** The same text for the same selection. */
export const keyOf = ({ kind, id }: Selection): string => `${kind} ${id}`;

export const sameSelection = (a: Selection | undefined, b: Selection | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/**
 * The id `by` places further in a list; from nowhere, the first going forward and the last going back. `undefined` past
 * either end.
 */
export function step(ids: string[], current: string | undefined, by: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  if (at === -1) return by === 1 ? ids[0] : ids.at(-1);
  return ids[at + by];
}
