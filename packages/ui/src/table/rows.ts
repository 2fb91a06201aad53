import { say, type Language, type Outline, type OutlineActor, type OutlineEvent } from '@standoff/data';
import { nameOf } from '../panel/lookup.ts';
import { messages, type Messages } from '../messages/index.ts';

export const EVENT_COLUMNS = ['date', 'title', 'type', 'who', 'whom', 'place', 'attestation', 'sources'] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];

export const ACTOR_COLUMNS = ['name', 'kind', 'acted', 'targeted', 'involved'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** An actor with the number of events in which it acts, is acted upon, and takes part in any role. */
export interface ActorRow {
  actor: OutlineActor;
  acted: number;
  targeted: number;
  involved: number;
}

/** What an event is sorted by in a column. Dates are sorted in reading order: by the place in `outline.events`. */
export function eventKey(outline: Outline, lang: Language, words: Messages['words'], column: EventColumn) {
  const place = new Map(outline.events.map(({ id }, index) => [id, index]));
  const names = (ids: string[]) => ids.map((id) => say(nameOf(outline, id), lang)).join(', ');
  const keys: Record<EventColumn, (event: OutlineEvent) => string | number> = {
    date: ({ id }) => place.get(id) ?? outline.events.length,
    title: ({ title }) => say(title, lang),
    type: ({ type }) => (type ? messages(lang).plover.types[type] : ''),
    who: ({ source }) => names(source),
    whom: ({ target }) => names(target),
    place: ({ place }) => (place ? say(place, lang) : ''),
    attestation: ({ attestation }) => words.statuses[attestation.status],
    sources: ({ sources }) => sources.length,
  };
  return keys[column];
}

/** What an actor is sorted by in a column. */
export function actorKey(lang: Language, words: Messages['words'], column: ActorColumn) {
  const keys: Record<ActorColumn, (row: ActorRow) => string | number> = {
    name: ({ actor }) => say(actor.name, lang),
    kind: ({ actor }) => words.actorKinds[actor.kind],
    acted: ({ acted }) => acted,
    targeted: ({ targeted }) => targeted,
    involved: ({ involved }) => involved,
  };
  return keys[column];
}

/** Every actor named in the events, each as itself (nobody is folded here), those with most events first. */
export function actorRows(outline: Outline, events: readonly OutlineEvent[]): ActorRow[] {
  const rows = new Map(outline.actors.map((actor) => [actor.id, { actor, acted: 0, targeted: 0, involved: 0 }]));
  const count = (ids: Iterable<string>, role: 'acted' | 'targeted' | 'involved') => {
    for (const id of ids) {
      const row = rows.get(id);
      if (row) row[role] += 1;
    }
  };
  for (const { source, target, other } of events) {
    count(new Set(source), 'acted');
    count(new Set(target), 'targeted');
    count(new Set([...source, ...target, ...other]), 'involved');
  }
  return [...rows.values()].filter(({ involved }) => involved > 0).sort((a, b) => b.involved - a.involved);
}
