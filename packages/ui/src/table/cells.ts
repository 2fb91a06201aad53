import { say, type Language, type Outline, type OutlineEvent } from '@standoff/data';
import { nameOf } from '../panel/lookup.ts';
import type { ActorRow } from './rows.ts';

/**
 * Rows of a download, the names of the columns first. Codes, ids and EDTF dates as they are, so that programs can read them;
 * names beside the ids, in the reader's language.
 */
export function eventCells(outline: Outline, events: readonly OutlineEvent[], lang: Language): string[][] {
  const publishers = new Map(outline.sources.map(({ id, publisher }) => [id, publisher]));
  const names = (ids: string[]) => ids.map((id) => say(nameOf(outline, id), lang)).join('; ');
  const roles = ['source', 'target', 'other'] as const;
  const head = ['id', 'date', 'title', 'type', 'quad'];
  const actors = roles.flatMap((role) => [`${role}_actors`, `${role}_actor_names`]);
  const tail = ['place', 'attestation', 'publishers', 'versions', 'sources', 'source_publishers'];
  return [
    [...head, ...actors, ...tail],
    ...events.map((event) => [
      event.id,
      event.when.edtf,
      say(event.title, lang),
      event.type ?? '',
      event.quad,
      ...roles.flatMap((role) => [event[role].join('; '), names(event[role])]),
      event.place ? say(event.place, lang) : '',
      event.attestation.status,
      String(event.attestation.publishers),
      String(event.attestation.versions),
      event.sources.join('; '),
      [...new Set(event.sources.map((id) => publishers.get(id) ?? id))].join('; '),
    ]),
  ];
}

/** Actors as rows of a download, the names of the columns first. */
export const actorCells = (rows: readonly ActorRow[], lang: Language): string[][] => [
  ['id', 'name', 'kind', 'part_of', 'acted', 'acted_upon', 'events'],
  ...rows.map(({ actor, acted, targeted, involved }) => [
    actor.id,
    say(actor.name, lang),
    actor.kind,
    actor.partOf ?? '',
    String(acted),
    String(targeted),
    String(involved),
  ]),
];
