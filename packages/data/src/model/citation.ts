import { z } from 'zod';
import { Id, Localised } from './text.ts';

/** Where in a source to look. Paragraphs count from 1; 0 is the headline. Modelled on the W3C Web Annotation selectors. */
export const Locator = z
  .union(
    [
      z.strictObject({ paragraph: z.int().min(0).max(100_000).describe('Counted from 1; 0 is the headline') }),
      z.strictObject({ page: z.int().min(1).max(100_000).describe('Counted from 1') }),
    ],
    'not a place in a source; write { paragraph: 3 } (0 is the headline) or { page: 12 }',
  )
  .meta({ id: 'Locator', description: 'Where in the source to look' });
export type Locator = z.infer<typeof Locator>;

/** The link from an event or claim to a published document. `what` says what the source states about it. */
export const Citation = z
  .strictObject({
    source: Id.describe('The id of a source'),
    what: Localised.optional().describe('What the source states about it'),
    locator: Locator.optional(),
  })
  .meta({ id: 'Citation', description: 'The link to a published document' });
export type Citation = z.infer<typeof Citation>;
