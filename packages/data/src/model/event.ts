import { z } from 'zod';
import { EVENT_TYPES } from '../plover/types.ts';
import { Citation } from './citation.ts';
import { Edtf } from './edtf.ts';
import { Id, Localised } from './text.ts';

/**
 * Something that happened. `source` actors do it to `target` actors; `other` actors are concerned.
 * Equal parties (talks, agreements) all stand under `source`, with no target.
 */
export const Event = z.strictObject({
  id: Id,
  date: Edtf,
  title: Localised,
  summary: Localised,
  source: z.array(Id).max(10_000).default([]),
  target: z.array(Id).max(10_000).default([]),
  other: z.array(Id).max(10_000).default([]),
  type: z.enum(EVENT_TYPES).optional(),
  place: Localised.optional(),
  /** Earlier events that this one answers or results from. */
  follows: z.array(Id).max(1_000).default([]),
  cited: z.array(Citation).min(1, 'an event needs at least one citation').max(1_000),
});
export type Event = z.infer<typeof Event>;
