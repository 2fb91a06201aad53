import { z } from 'zod';
import { Id, Localised } from './text.ts';

/** One answer to a question, with the claims that take it, in the order first stated. */
export const Position = z
  .strictObject({
    label: Localised,
    claims: z
      .array(Id)
      .min(1, 'no claim takes this position; a position needs at least one')
      .max(1_000)
      .describe('Ids of the claims that take it, in the order first stated'),
  })
  .meta({ id: 'Position', description: 'One answer, with the claims that take it' });
export type Position = z.infer<typeof Position>;

/** A point in dispute and the positions taken on it, in the order first stated and in no other. */
export const Question = z
  .strictObject({
    id: Id,
    question: Localised,
    about: z.array(Id).max(1_000).default([]).describe('Ids of the events that it is about'),
    positions: z
      .array(Position)
      .min(1, 'no position is given; a question needs at least one')
      .max(50)
      .describe('In the order first stated, and in no other'),
    note: Localised.optional(),
  })
  .meta({ id: 'Question', description: 'A point in dispute' });
export type Question = z.infer<typeof Question>;
