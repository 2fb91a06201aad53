import { z } from 'zod';
import { Id, Localised } from './text.ts';

export const ACTOR_KINDS = [
  'person',
  'organisation',
  'government-body',
  'court',
  'product',
  'group',
  'medium',
] as const;
export const ActorKind = z.enum(ACTOR_KINDS);
export type ActorKind = z.infer<typeof ActorKind>;

/** Whoever acts, is acted upon, is concerned, or speaks. `partOf` names the actor it belongs to. */
export const Actor = z.strictObject({
  id: Id,
  name: Localised,
  /** A form of the name that fits a chart label. */
  short: Localised.optional(),
  kind: ActorKind,
  role: Localised.optional(),
  partOf: Id.optional(),
  aliases: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
});
export type Actor = z.infer<typeof Actor>;
