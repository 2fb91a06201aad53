import type { EventDetail } from '../../detail/types.ts';
import type { Event } from '../../model/event.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { identity, inWords, standingAlone, type SchemaOrgContext } from './context.ts';
import { isoSpan } from './dates.ts';
import { actorReference, canAct, claimReference, sourceReference } from './references.ts';

/**
 * Who takes part, in schema.org's words: whoever acts organises it, equal parties attend it, whoever it is done to or concerns is
 * what it is about. So is a product, whatever its part: schema.org lets only persons and organisations act.
 */
function parts({ source, target, other }: Event, context: SchemaOrgContext): Record<string, JsonLdObject[]> {
  const acting = source.filter((id) => canAct(id, context));
  const equals = target.length === 0 && source.length > 1;
  const about = [...source.filter((id) => !acting.includes(id)), ...target, ...other];
  const named = (ids: string[]) => [...new Set(ids)].map((id) => actorReference(id, context));
  return { [equals ? 'attendee' : 'organizer']: named(acting), about: named(about) };
}

/** An event as `Event`, with the sources and claims about it; no date is given more precisely than it is known. */
export function schemaOfEvent(
  { event, sources, claims }: Pick<EventDetail, 'event' | 'sources' | 'claims'>,
  context: SchemaOrgContext,
): JsonLdObject {
  const { start, end } = isoSpan(event.date);
  return standingAlone(
    given({
      ...identity('Event', 'event', event.id, context),
      name: inWords(event.title, context),
      description: inWords(event.summary, context),
      startDate: start,
      endDate: end,
      location: event.place && { '@type': 'Place', name: inWords(event.place, context) },
      ...parts(event, context),
      subjectOf: [
        ...sources.map(({ source }) => sourceReference(source, context)),
        ...claims.map(({ claim }) => claimReference(claim, context)),
      ],
    }),
  );
}
