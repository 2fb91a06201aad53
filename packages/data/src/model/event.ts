import { z } from 'zod';
import { EVENT_TYPES } from '../plover/types.ts';
import { Citation } from './citation.ts';
import { Edtf } from './edtf.ts';
import { Id, Localised } from './text.ts';

const actors = () => z.array(Id).max(10_000).default([]);

/**
 * Something that happened. `source` actors do it to `target` actors; `other` actors are concerned.
 * Equal parties (talks, agreements) all stand under `source`, with no target.
 */
export const Event = z
  .strictObject({
    id: Id,
    date: Edtf,
    title: Localised,
    summary: Localised,
    source: actors().describe('Ids of the actors who do it; equal parties all stand here, with no target'),
    target: actors().describe('Ids of the actors that it is done to'),
    other: actors().describe('Ids of the actors that it concerns'),
    type: z.enum(EVENT_TYPES).optional().describe('The PLOVER type; left out where none fits'),
    place: Localised.optional().describe('Only where a source states it'),
    /** Earlier events that this one answers or results from. */
    follows: z.array(Id).max(1_000).default([]).describe('Ids of earlier events that this one answers or results from'),
    cited: z.array(Citation).min(1, 'nothing is cited; an event needs at least one citation').max(1_000),
  })
  .meta({ id: 'Event', description: 'Something that happened: who did what to whom' });
export type Event = z.infer<typeof Event>;
