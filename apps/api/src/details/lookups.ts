import type { EventReference, Outline, OutlineActor, OutlineEvent } from '@standoff/data';

interface Lookups {
  events: Map<string, OutlineEvent>;
  actors: Map<string, OutlineActor>;
  followedBy: Map<string, OutlineEvent[]>;
}

// An outline never changes, so what is looked up in it is indexed once and goes when it goes.
const known = new WeakMap<Outline, Lookups>();

/** The outline's events and actors by id, and the events that follow each. */
export function lookups(outline: Outline): Lookups {
  const existing = known.get(outline);
  if (existing) return existing;
  const made: Lookups = {
    events: new Map(outline.events.map((event) => [event.id, event])),
    actors: new Map(outline.actors.map((actor) => [actor.id, actor])),
    followedBy: new Map(),
  };
  for (const event of outline.events)
    for (const earlier of event.follows) made.followedBy.set(earlier, [...(made.followedBy.get(earlier) ?? []), event]);
  known.set(outline, made);
  return made;
}

export const referenceTo = ({ id, title, when }: OutlineEvent): EventReference => ({ id, title, when });
