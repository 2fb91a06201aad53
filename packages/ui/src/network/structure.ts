import type { NetworkActor, NetworkLink, NetworkView } from '@standoff/data';

/** What of a view no filter changes: which actors and links are drawn, and the story's totals. */
export interface Structure {
  actors: readonly NetworkActor[];
  links: readonly NetworkLink[];
}

const sameList = <T extends { id: string; allEvents: number }>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item.id === b[i]?.id && item.allEvents === b[i].allEvents);

/**
 * The drawn part of a view: `previous` itself where only the filter has changed, so that whatever is computed from it
 * stays as it is.
 */
export function structureOf(view: NetworkView, has: (id: string) => boolean, previous?: Structure): Structure {
  const actors = view.actors.filter((actor) => actor.linked && has(actor.id));
  const drawn = new Set(actors.map(({ id }) => id));
  const links = view.links
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
    .sort((a, b) => b.allEvents - a.allEvents || (a.id < b.id ? -1 : 1));
  if (previous && sameList(previous.actors, actors) && sameList(previous.links, links)) return previous;
  return { actors, links };
}

/** The actors of a view that its structure draws, as the view's filter counts them. */
export function drawnActors(view: NetworkView, { actors }: Structure): NetworkActor[] {
  const ids = new Set(actors.map(({ id }) => id));
  return view.actors.filter(({ id }) => ids.has(id));
}
