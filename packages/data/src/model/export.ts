import { z } from 'zod';
import { JSON_FORMAT, JSON_FORMAT_VERSION } from '../formats/export/json.ts';
import { STORY_LISTS, StoryHead } from './story.ts';
import { line } from './text.ts';

const { actors, events, claims, questions, sources } = STORY_LISTS;

/** A whole story, or what a filter left of it, in one file. */
export const StoryExport = z
  .strictObject({
    format: z.literal(JSON_FORMAT),
    formatVersion: z.literal(JSON_FORMAT_VERSION).describe('Counts up when the shape changes'),
    version: line(64).optional().describe('The version of the story that the file was made from'),
    filter: z
      .string()
      .optional()
      .describe('What the file holds of the story, as an address has it; without it, everything'),
    story: StoryHead,
    actors: z.array(actors),
    events: z.array(events),
    claims: z.array(claims),
    questions: z.array(questions),
    sources: z.array(sources),
  })
  .meta({ id: 'StoryExport', description: 'A story in one file, as standoff export --format json writes it' });
