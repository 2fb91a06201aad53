import { matchingEvents, type Filter, type NetworkView, type Outline } from '@standoff/data';
import type { Selection } from './selection.ts';

/** What is shown, as far as a selection reaches into it. */
export interface Shown {
  outline: Outline;
  filter: Filter;
  network: NetworkView;
}

/**
 * Ids of the events that a selected actor takes part in (people count for their body as they do in the filter), that a
 * link is made of, or that a question is about. `undefined` where the selection is an event or a claim, or is unknown.
 */
export function eventsOf(selection: Selection | undefined, { outline, filter, network }: Shown): string[] | undefined {
  if (selection?.kind === 'actor' && outline.actors.some(({ id }) => id === selection.id)) {
    const its: Filter = { actor: [selection.id], ...(filter.fold && { fold: filter.fold }) };
    return matchingEvents(outline, its).map(({ id }) => id);
  }
  if (selection?.kind === 'link') return network.links.find(({ id }) => id === selection.id)?.events;
  if (selection?.kind === 'question') return outline.questions.find(({ id }) => id === selection.id)?.about;
  return undefined;
}
