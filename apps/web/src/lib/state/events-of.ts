import { matchingEvents, type Filter, type NetworkView, type Outline } from '@standoff/data';
import type { Selection } from './selection.ts';

/** What is shown, as far as a selection reaches into it. */
export interface Shown {
  outline: Outline;
  filter: Filter;
  network: NetworkView;
}

/**
 * Ids of the events that a selected actor takes part in (people count for their body as they do in the filter), or that
 * a link is made of. `undefined` where the selection is an event or a claim, a question, which narrows the view to its events
 * rather than emphasising them, or is unknown.
 */
export function eventsOf(selection: Selection | undefined, { outline, filter, network }: Shown): string[] | undefined {
  if (selection?.kind === 'actor' && outline.actors.some(({ id }) => id === selection.id)) {
    const its: Filter = { actor: [selection.id], ...(filter.fold && { fold: filter.fold }) };
    return matchingEvents(outline, its).map(({ id }) => id);
  }
  if (selection?.kind === 'link') return network.links.find(({ id }) => id === selection.id)?.events;
  return undefined;
}
