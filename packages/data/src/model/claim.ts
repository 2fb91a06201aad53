import { z } from 'zod';
import { Citation } from './citation.ts';
import { Edtf } from './edtf.ts';
import { PROPERTIES } from './property.ts';
import { Id, LanguageTag, Localised, line } from './text.ts';

export const CLAIM_KINDS = ['fact-claim', 'position', 'characterisation', 'prediction'] as const;
export const ClaimKind = z.enum(CLAIM_KINDS);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** What a claim gives a value for. */
export const Property = z.enum(PROPERTIES);
export type Property = z.infer<typeof Property>;

export const MAX_QUOTATION_WORDS = 25;

/** The speaker's own words, never translated, marked with their language (BCP 47). */
export const Quotation = z
  .strictObject({
    text: line(500).describe(`The speaker's own words, never translated, at most ${MAX_QUOTATION_WORDS}`),
    language: LanguageTag,
  })
  .meta({ id: 'Quotation', description: "The speaker's own words" });
export type Quotation = z.infer<typeof Quotation>;

const NumberRange = z.strictObject({ min: z.number(), max: z.number() });
const TextRange = z.strictObject({ min: line(200), max: line(200) });

/**
 * The value stated: EDTF text for `start` and `end`; an ISO 8601 duration, or a range of two, for `duration`; a number or
 * a range for `count` and `amount`; an actor's id for `actor` and `order` (who came first); words for `place`.
 * Which form goes with which property is a rule across fields (`story/rules/values.ts`), so that its message names both.
 */
export const Value = z
  .union([z.number(), line(200), NumberRange, TextRange], 'not a value; write a number, text, or { min: 1, max: 2 }')
  .meta({
    id: 'Value',
    description:
      'start, end: EDTF date; duration: ISO 8601 such as PT2H, or { min, max }; count, amount: number or { min, max }; actor, order: id of an actor; place: text',
  });
export type Value = z.infer<typeof Value>;

const About = z
  .union(
    [z.strictObject({ event: Id }), z.strictObject({ actor: Id })],
    'not what a claim can be about; write { event: id } or { actor: id }',
  )
  .meta({ description: 'The event or the actor that it is about; left out where it is about neither' });

/** A statement by an actor about an event or an actor. `disputes` is symmetric, `supports` runs one way. */
export const Claim = z
  .strictObject({
    id: Id,
    /** The event or actor that the claim is about; left out where it is about neither. */
    about: About.optional(),
    by: Id.describe('The id of the actor who says it'),
    statement: Localised.describe('What is said, worded as the speaker would put it'),
    quotation: Quotation.optional(),
    date: Edtf.optional(),
    kind: ClaimKind,
    supports: z.array(Id).max(1_000).default([]).describe('Ids of claims that it backs; runs one way'),
    disputes: z
      .array(Id)
      .max(1_000)
      .default([])
      .describe('Ids of claims that do not fit with it; stands on both sides'),
    property: Property.optional().describe('What the claim gives a value for'),
    value: Value.optional(),
    /** What `value` counts or measures, such as `percent`. */
    unit: line(40).optional().describe('What the value counts or measures, such as percent'),
    cited: z.array(Citation).min(1, 'nothing is cited; a claim needs at least one citation').max(1_000),
  })
  .meta({ id: 'Claim', description: 'Who says what' });
export type Claim = z.infer<typeof Claim>;
