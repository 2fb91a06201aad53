import { z } from 'zod';

/** The languages that story text and interface can be in. English is always there. */
export const LANGUAGES = ['en', 'fr'] as const;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

const line = z.string().trim().min(1).max(2_000);

/** Text that readers see. English is required; another language may be missing and English is then shown, marked as such. */
export const Localised = z.strictObject({ en: line, fr: line.optional() });
export type Localised = z.infer<typeof Localised>;

/** Short and stable for ever: ids appear in addresses that other people's pages contain. */
export const Id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits in groups joined by single hyphens');
export type Id = z.infer<typeof Id>;
