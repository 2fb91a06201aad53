import { z } from 'zod';
import { Citation } from './citation.ts';
import { Edtf } from './edtf.ts';
import { Id, Localised } from './text.ts';

export const CLAIM_KINDS = ['fact-claim', 'position', 'characterisation', 'prediction'] as const;
export const ClaimKind = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** What a claim gives a value for. */
export const PROPERTIES = ['start', 'end', 'duration', 'count', 'amount', 'place', 'actor', 'order'] as const;
export const Property = z.enum(PROPERTIES);
export type Property = z.infer<typeof Property>;

export const MAX_QUOTATION_WORDS = 25;

/** The speaker's own words, never translated, marked with their language (BCP 47). */
export const Quotation = z.strictObject({
  text: z.string().trim().min(1).max(500),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a BCP 47 tag such as en or fr'),
});
export type Quotation = z.infer<typeof Quotation>;

const NumberRange = z.strictObject({ min: z.number(), max: z.number() });
const TextRange = z.strictObject({ min: z.string(), max: z.string() });

/**
 * The value stated: EDTF text for `start` and `end`; an ISO 8601 duration, or a range of two, for `duration`; a number or
 * a range for `count` and `amount`; an actor's id for `actor` and `order` (who came first); words for `place`.
 * Which form goes with which property is an integrity rule (`integrity.ts`), so that the message can name both.
 */
export const Value = z.union([z.number(), z.string().min(1).max(200), NumberRange, TextRange]);
export type Value = z.infer<typeof Value>;

/** A statement by an actor about an event or an actor. `disputes` is symmetric, `supports` runs one way. */
export const Claim = z.strictObject({
  id: Id,
  /** The event or actor that the claim is about; left out where it is about neither. */
  about: z.union([z.strictObject({ event: Id }), z.strictObject({ actor: Id })]).optional(),
  by: Id,
  statement: Localised,
  quotation: Quotation.optional(),
  date: Edtf.optional(),
  kind: ClaimKind,
  supports: z.array(Id).max(1_000).default([]),
  disputes: z.array(Id).max(1_000).default([]),
  property: Property.optional(),
  value: Value.optional(),
  /** What `value` counts or measures, such as `percent`. */
  unit: z.string().trim().min(1).max(40).optional(),
  cited: z.array(Citation).min(1, 'a claim needs at least one citation').max(1_000),
});
export type Claim = z.infer<typeof Claim>;
