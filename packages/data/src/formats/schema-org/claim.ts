import type { ClaimPageDetail } from '../../detail/types.ts';
import { given, type JsonLdObject } from '../json-ld.ts';
import { identity, standingAlone, wholeStory, type SchemaOrgContext } from './context.ts';
import { isoDate } from './dates.ts';
import { actorReference, claimReference, eventReference, sourceReference } from './references.ts';

/**
 * A claim as `Claim`, where it appears, and the words that are quoted, in their own language. Which claims it disputes or
 * supports is not said: schema.org has no word for it but that of a review, which gives a verdict.
 */
export function schemaOfClaim(
  { claim: { claim }, sources }: Pick<ClaimPageDetail, 'claim' | 'sources'>,
  context: SchemaOrgContext,
): JsonLdObject {
  const { id, date, quotation, about } = claim;
  return standingAlone(
    given({
      ...claimReference(claim, context),
      ...identity('Claim', 'claim', id, context),
      datePublished: date === undefined ? undefined : isoDate(date),
      about: about && ('event' in about ? eventReference(about.event, context) : actorReference(about.actor, context)),
      hasPart: quotation && { '@type': 'Quotation', text: quotation.text, inLanguage: quotation.language },
      appearance: sources.map(({ source }) => sourceReference(source, context)),
      isPartOf: wholeStory(context),
    }),
  );
}
