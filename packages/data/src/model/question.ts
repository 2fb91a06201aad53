import { z } from 'zod';
import { Id, Localised } from './text.ts';

/** One answer to a question, with the claims that take it, in the order first stated. */
export const Position = z.strictObject({
  label: Localised,
  claims: z.array(Id).min(1).max(1_000),
});
export type Position = z.infer<typeof Position>;

/** A point in dispute and the positions taken on it, in the order first stated and in no other. */
export const Question = z.strictObject({
  id: Id,
  question: Localised,
  about: z.array(Id).max(1_000).default([]),
  positions: z.array(Position).min(1).max(50),
  note: Localised.optional(),
});
export type Question = z.infer<typeof Question>;
