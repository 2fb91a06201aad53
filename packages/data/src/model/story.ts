import { z } from 'zod';
import { Actor } from './actor.ts';
import { Claim } from './claim.ts';
import { Edtf } from './edtf.ts';
import { Event } from './event.ts';
import { Question } from './question.ts';
import { Source } from './source.ts';
import { Id, Localised } from './text.ts';

/** A passage of the story in reading order. Every event lies in exactly one chapter. */
export const Chapter = z.strictObject({
  id: Id,
  title: Localised,
  from: Edtf,
  to: Edtf,
  intro: Localised,
  events: z.array(Id).max(100_000),
});
export type Chapter = z.infer<typeof Chapter>;

/** A named group of actors on the timeline. An actor belongs to the lane that lists it, else to the lane of what it is part of. */
export const Lane = z.strictObject({
  id: Id,
  title: Localised,
  actors: z.array(Id).min(1).max(10_000),
});
export type Lane = z.infer<typeof Lane>;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');

/** The file `story.yaml`: everything about a story that is not a list of its own. */
export const StoryHead = z.strictObject({
  id: Id,
  title: Localised,
  summary: Localised,
  period: Edtf,
  /** The days that the explorer opens on. */
  window: z.strictObject({ from: Day, to: Day }),
  licence: z.string().trim().min(1).max(100),
  lanes: z.array(Lane).max(100).default([]),
  chapters: z.array(Chapter).max(1_000).default([]),
});
export type StoryHead = z.infer<typeof StoryHead>;

/** A whole story, as one object. */
export const Story = StoryHead.extend({
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
