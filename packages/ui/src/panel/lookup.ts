import type { Localised, Outline, OutlineActor, OutlineClaim, OutlineEvent, OutlineSource } from '@standoff/data';

/** The parts of an outline by id. */
export interface Lookup {
  actors: Map<string, OutlineActor>;
  events: Map<string, OutlineEvent>;
  questions: Map<string, Outline['questions'][number]>;
  claims: Map<string, OutlineClaim>;
  sources: Map<string, OutlineSource>;
}

const made = new WeakMap<Outline, Lookup>();

const byId = <T extends { id: string }>(items: T[]) => new Map(items.map((item) => [item.id, item]));

/** Looks things up in an outline; the maps are made once per outline. */
export function lookUp(outline: Outline): Lookup {
  let lookup = made.get(outline);
  if (!lookup) {
    lookup = {
      actors: byId(outline.actors),
      events: byId(outline.events),
      questions: byId(outline.questions),
      claims: byId(outline.claims),
      sources: byId(outline.sources),
    };
    made.set(outline, lookup);
  }
  return lookup;
}

/** The name of an actor, short where a short form exists and is asked for; an id that the outline lacks stands for itself. */
export function nameOf(outline: Outline, id: string, { short = false } = {}): Localised {
  const actor = lookUp(outline).actors.get(id);
  return (short ? actor?.short : undefined) ?? actor?.name ?? { en: id };
}
