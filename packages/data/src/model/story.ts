import { z } from 'zod';
import { quote } from '../time/complaint.ts';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Edtf } from './edtf.ts';
import { Event } from './event.ts';
import { Question } from './question.ts';
import { Source } from './source.ts';
import { Id, Localised, line } from './text.ts';

/** A passage of the story in reading order. Every event lies in exactly one chapter. */
export const Chapter = z
  .strictObject({
    id: Id,
    title: Localised,
    from: Edtf,
    to: Edtf,
    intro: Localised,
    events: z
      .array(Id)
      .max(100_000)
      .describe('Ids of its events in reading order; each event is in exactly one chapter'),
  })
  .meta({ id: 'Chapter', description: 'A passage of the story in reading order' });
export type Chapter = z.infer<typeof Chapter>;

/** A named group of actors on the timeline. An actor belongs to the lane that lists it, else to the lane of what it is part of. */
export const Lane = z
  .strictObject({
    id: Id,
    title: Localised,
    actors: z
      .array(Id)
      .min(1, 'a lane without actors; list at least one')
      .max(10_000)
      .describe('Ids of its actors; whoever is part of them is in this lane too, unless another lane lists it'),
  })
  .meta({ id: 'Lane', description: 'A named group of actors on the timeline' });
export type Lane = z.infer<typeof Lane>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, {
  error: ({ input }) => `${quote(String(input))} is not a day; a day is written YYYY-MM-DD`,
});

/** The file `story.yaml`: everything about a story that is not a list of its own. */
export const StoryHead = z
  .strictObject({
    id: Id.describe('Also the name of the folder'),
    title: Localised,
    summary: Localised.describe('One or two sentences'),
    period: Edtf.describe('From the first to the last event, as an EDTF interval'),
    /** The days that the explorer opens on. */
    window: z.strictObject({ from: Day, to: Day }).describe('The days that the explorer opens on'),
    zones: z
      .enum(['us'])
      .optional()
      .describe('How clock times name their zone: `us` says Eastern or Pacific; without it, the distance from UTC'),
    licence: line(100).describe('The licence of the text, as an SPDX identifier such as CC-BY-4.0'),
    lanes: z.array(Lane).max(100).default([]).describe('Groups of actors on the timeline, from top to bottom'),
    chapters: z.array(Chapter).max(1_000).default([]).describe('In reading order'),
  })
  .meta({ id: 'Story', description: 'A story: what readers see first, lanes and chapters' });
export type StoryHead = z.infer<typeof StoryHead>;

/** A whole story, as one object. */
export const Story = z.strictObject({
  ...StoryHead.shape,
  actors: z.array(Actor),
  events: z.array(Event),
  claims: z.array(Claim),
  questions: z.array(Question),
  sources: z.array(Source),
});
export type Story = z.infer<typeof Story>;

/** The files of a story folder besides `story.yaml`, each a list of one kind of thing. */
export const STORY_LISTS = {
  actors: Actor,
  events: Event,
  claims: Claim,
  questions: Question,
  sources: Source,
} as const;
export type StoryList = keyof typeof STORY_LISTS;
