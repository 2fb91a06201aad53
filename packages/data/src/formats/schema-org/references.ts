import { indexOf } from '../../index/story-index.ts';
import type { ActorKind } from '../../model/actor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source, SourceKind } from '../../model/source.ts';
import type { OutlineActor } from '../../outline/types.ts';
import { languageOf } from '../../text.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { inWords, type SchemaOrgContext } from './context.ts';
import { isoDate } from './dates.ts';

/**
 * The schema.org type of each kind of actor. A court is a body of government; a group without a legal form and a medium, which
 * may be anybody's, are no more than organisations; a product is no more than a product, as not every one is software.
 */
export const ACTOR_TYPES: Record<ActorKind, string> = {
  person: 'Person',
  organisation: 'Organization',
  'government-body': 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  product: 'Product',
  group: 'Organization',
  medium: 'Organization',
};

const actorOf = (id: string, { outline }: SchemaOrgContext): OutlineActor | undefined =>
  outline.actors[indexOf(outline).actor(id)];

/** Whether schema.org lets it act: persons and organisations may be authors and organisers, products may not. */
export const canAct = (id: string, context: SchemaOrgContext): boolean => actorOf(id, context)?.kind !== 'product';

/** An actor as others refer to it. */
export function actorReference(id: string, context: SchemaOrgContext): JsonLdObject {
  const actor = actorOf(id, context);
  return given({
    '@type': actor && ACTOR_TYPES[actor.kind],
    '@id': context.address('actor', id),
    name: actor ? inWords(actor.name, context) : id,
  });
}

/** The schema.org type of each kind of source; a primary source may be anything that somebody made. */
const SOURCE_TYPES: Record<SourceKind, string> = {
  primary: 'CreativeWork',
  news: 'NewsArticle',
  aggregator: 'Article',
  blog: 'BlogPosting',
  forum: 'DiscussionForumPosting',
};

export const publisherNamed = (name: string): JsonLdObject => ({ '@type': 'Organization', name });

/**
 * A source as others refer to it: its own address, not that of its page here. Whoever wrote it is credited as printed, because a
 * line of names does not say whether they are persons.
 */
export function sourceReference(source: Source, { address }: SchemaOrgContext): JsonLdObject {
  return given({
    '@type': SOURCE_TYPES[source.kind],
    '@id': address('source', source.id),
    url: source.url,
    headline: source.title,
    creditText: source.author,
    publisher: publisherNamed(source.publisher),
    datePublished: source.published === undefined ? undefined : isoDate(source.published),
    inLanguage: source.language,
  });
}

/** An event as others refer to it. */
export function eventReference(id: string, context: SchemaOrgContext): JsonLdObject {
  const event = context.outline.events[indexOf(context.outline).event(id)];
  return given({
    '@type': 'Event',
    '@id': context.address('event', id),
    name: event && inWords(event.title, context),
  });
}

/** A claim as others refer to it: what is said and by whom. */
export const claimReference = (claim: Claim, context: SchemaOrgContext): JsonLdObject => ({
  '@type': 'Claim',
  '@id': context.address('claim', claim.id),
  text: inWords(claim.statement, context),
  inLanguage: languageOf(claim.statement, context.lang),
  ...speaker(claim, context),
});

/** Only persons and organisations are authors; what else speaks is credited by name. */
function speaker({ by }: Claim, context: SchemaOrgContext): JsonLdObject {
  const author = actorReference(by, context);
  return canAct(by, context) ? { author } : given({ creditText: author['name'] });
}
