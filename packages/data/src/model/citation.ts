import { z } from 'zod';
import { Id, Localised } from './text.ts';

/** Where in a source to look. Paragraphs count from 1; 0 is the headline. Modelled on the W3C Web Annotation selectors. */
export const Locator = z.union([
  z.strictObject({ paragraph: z.int().min(0).max(100_000) }),
  z.strictObject({ page: z.int().min(1).max(100_000) }),
]);
export type Locator = z.infer<typeof Locator>;

/** The link from an event or claim to a published document. `what` says what the source states about it. */
export const Citation = z.strictObject({
  source: Id,
  what: Localised.optional(),
  locator: Locator.optional(),
});
export type Citation = z.infer<typeof Citation>;
