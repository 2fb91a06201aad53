import type { Facets, Filter, Outline } from '@standoff/data';
import type { Choice } from './choice.ts';

/**
 * Actors that take part in events, those with most events in the whole story first, so that the order does not change while
 * choosing. Whoever only makes claims would leave nothing, and is left out unless already chosen.
 */
export function actorChoices(
  outline: Outline,
  facets: Facets,
  filter: Filter,
  kinds: Record<string, string>,
): Choice[] {
  const inStory = new Map<string, number>();
  for (const { source, target, other } of outline.events) {
    for (const id of new Set([...source, ...target, ...other])) inStory.set(id, (inStory.get(id) ?? 0) + 1);
  }
  const chosen = new Set(filter.actor);
  return outline.actors
    .filter(({ id }) => inStory.has(id) || facets.actors.get(id) || chosen.has(id))
    .sort((a, b) => (inStory.get(b.id) ?? 0) - (inStory.get(a.id) ?? 0))
    .map(({ id, name, kind, aliases }) => ({
      values: [id],
      label: name,
      literal: true,
      also: aliases.join(' '),
      note: kinds[kind] ?? kind,
      count: facets.actors.get(id) ?? 0,
    }));
}
