import { matchingEvents, type Filter, type NetworkView, type Outline, type View } from '@standoff/data';
import type { Target } from '../panel/links.ts';

/** What an address has selected, if anything. A question is part of the filter, and no selection. */
export function selectionIn({ event, claim, about, link }: View): Target | undefined {
  if (event !== undefined) return { kind: 'event', id: event };
  if (claim !== undefined) return { kind: 'claim', id: claim };
  if (about !== undefined) return { kind: 'actor', id: about };
  return link === undefined ? undefined : { kind: 'link', id: link };
}

/** What is shown, as far as a selection reaches into it. */
interface Shown {
  outline: Outline;
  filter: Filter;
  /** Looked at only for a selected link. */
  network: NetworkView | undefined;
}

/** Ids of the events that stand out in a timeline for what is selected; undefined where nothing should fade. */
export function emphasised(selection: Target | undefined, shown: Shown): string[] | undefined {
  if (selection?.kind === 'link') return shown.network?.links.find(({ id }) => id === selection.id)?.events;
  if (selection?.kind !== 'actor') return undefined;
  const { outline, filter } = shown;
  const its: Filter = { actor: [selection.id], ...(filter.fold && { fold: filter.fold }) };
  return matchingEvents(outline, its).map(({ id }) => id);
}
