import { z } from 'zod';
import { Id, Localised, line } from './text.ts';

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
export const Actor = z
  .strictObject({
    id: Id,
    name: Localised.describe('The full name; without fr it is the same in French'),
    /** A form of the name that fits a chart label. */
    short: Localised.optional().describe('A form of the name that fits a chart label'),
    kind: ActorKind.describe('A medium appears only as a claimant or the author of a report'),
    role: Localised.optional().describe('Who or what it is, in a few words'),
    partOf: Id.optional().describe('The id of the actor that it belongs to'),
    aliases: z.array(line(200)).max(50).default([]).describe('Other names that it goes by, for the search'),
  })
  .meta({ id: 'Actor', description: 'Whoever acts, is acted upon, is concerned, or speaks' });
export type Actor = z.infer<typeof Actor>;
