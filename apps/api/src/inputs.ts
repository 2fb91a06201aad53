import { EVENT_TYPES, QUADS, STATUSES } from '@standoff/data';
import { z } from 'zod';

const MAX_ID = 100;
const MAX_VALUES = 50;
const MAX_TEXT = 200;
const MAX_DATE = 40;

/** Ids are looked up, not judged: one that no story could have is simply not found. */
export const IdInput = z.string().min(1).max(MAX_ID);

/** Every procedure that concerns one story takes these. Without a version it answers from the current one. */
export const StoryInput = z.object({ story: IdInput, version: z.string().min(1).max(64).optional() });

const Ids = z.array(IdInput).max(MAX_VALUES);

/** `Filter` of `@standoff/data`, bounded. Unknown ids and impossible days are reported in the answer, not refused. */
export const FilterInput = z.strictObject({
  actor: Ids.exactOptional(),
  match: z.enum(['any', 'all']).exactOptional(),
  from: z.string().max(MAX_DATE).exactOptional(),
  to: z.string().max(MAX_DATE).exactOptional(),
  type: z.array(z.enum(EVENT_TYPES)).max(EVENT_TYPES.length).exactOptional(),
  quad: z.array(z.enum(QUADS)).max(QUADS.length).exactOptional(),
  status: z.array(z.enum(STATUSES)).max(STATUSES.length).exactOptional(),
  source: Ids.exactOptional(),
  question: IdInput.exactOptional(),
  q: z.string().max(MAX_TEXT, `a text filter is at most ${MAX_TEXT} characters`).exactOptional(),
  fold: z.enum(['people', 'none']).exactOptional(),
});

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;

export const PageInput = z.object({
  limit: z.int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: IdInput.optional(),
});

const MAX_RESULTS = 50;
const DEFAULT_RESULTS = 20;

export const SearchInput = z.object({
  q: z.string().max(MAX_TEXT, `a search is at most ${MAX_TEXT} characters`),
  limit: z.int().min(1).max(MAX_RESULTS).default(DEFAULT_RESULTS),
});
