import type { Localised, Outline } from '@standoff/data';
import type { Selection } from '$lib/state/selection.ts';

/** What the outline calls a selected thing; a claim goes by its statement, and links have no name. */
export function titleOf(outline: Outline, { kind, id }: Selection): Localised | undefined {
  const named = <T extends { id: string }>(list: T[]) => list.find((each) => each.id === id);
  if (kind === 'event') return named(outline.events)?.title;
  if (kind === 'actor') return named(outline.actors)?.name;
  if (kind === 'claim') return named(outline.claims)?.statement;
  return kind === 'question' ? named(outline.questions)?.question : undefined;
}
