import type { SourcePageDetail } from '../../detail/types.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { standingAlone, type SchemaOrgContext } from './context.ts';
import { eventReference, publisherNamed, sourceReference } from './references.ts';

/** A source as `NewsArticle`, `Article`, `BlogPosting`, `DiscussionForumPosting` or `CreativeWork`, with the reports it relays. */
export function schemaOfSource(
  { source, events }: Pick<SourcePageDetail, 'source' | 'events'>,
  context: SchemaOrgContext,
): JsonLdObject {
  return standingAlone(
    given({
      ...sourceReference(source, context),
      isBasedOn: source.relays.map((name) => ({ '@type': 'CreativeWork', publisher: publisherNamed(name) })),
      about: events.map(({ id }) => eventReference(id, context)),
    }),
  );
}
