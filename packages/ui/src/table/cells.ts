import { say, type Language, type Outline, type OutlineEvent } from '@standoff/data';
import type { ActorRow } from './rows.ts';

/** Rows of a download, the names of the columns first. Codes, ids and EDTF dates as they are, so that programs can read them. */
export function eventCells(outline: Outline, events: readonly OutlineEvent[], lang: Language): string[][] {
  const publishers = new Map(outline.sources.map(({ id, publisher }) => [id, publisher]));
  const head = ['id', 'date', 'title', 'type', 'quad', 'source_actors', 'target_actors', 'other_actors'];
  const tail = ['attestation', 'publishers', 'versions', 'sources', 'source_publishers'];
  return [
    [...head, ...tail],
    ...events.map((event) => [
      event.id,
      event.when.edtf,
      say(event.title, lang),
      event.type ?? '',
      event.quad,
      event.source.join('; '),
      event.target.join('; '),
      event.other.join('; '),
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
