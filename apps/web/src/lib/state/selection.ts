import type { View } from '@standoff/data';

/** The one thing that the reading panel shows. A `link` is a pair of actors, by `NetworkLink.id`. */
export interface Selection {
  kind: 'event' | 'claim' | 'question' | 'actor' | 'link';
  id: string;
}

/** The address key of each kind. An address that names several things shows the first of them in this order. */
const KEYS = { event: 'event', claim: 'claim', question: 'question', actor: 'about', link: 'link' } as const;

const entries = Object.entries(KEYS) as [Selection['kind'], (typeof KEYS)[Selection['kind']]][];

/** What an address has open, if anything. */
export function selectionOf(view: View): Selection | undefined {
  for (const [kind, key] of entries) {
    const id = view[key];
    if (id) return { kind, id };
  }
  return undefined;
}

/** The view with one thing open instead of another, or with nothing open. */
export function withSelection(view: View, selection: Selection | undefined): View {
  const { event: _e, claim: _c, question: _q, about: _a, link: _l, ...rest } = view;
  return selection ? { ...rest, [KEYS[selection.kind]]: selection.id } : rest;
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
