import { z } from 'zod';
import { quote } from '../time/complaint.ts';

/** The languages that the text of a story can be in. English is always there. */
export const LANGUAGES = ['en', 'fr'] as const;
export type ContentLanguage = (typeof LANGUAGES)[number];

/** The language that a page is read in, as a BCP 47 tag. There can be more of these than of `ContentLanguage`. */
export type Language = string;

/** One line of text with at most `max` characters, spaces around it cut off. */
export const line = (max: number) => z.string().trim().min(1).max(max);

/** Text that readers see. English is required; another language may be missing and English is then shown, marked as such. */
export const Localised = z
  .strictObject({
    en: line(2_000).describe('English; always there'),
    fr: line(2_000).optional().describe('French; left out, English is shown'),
  })
  .meta({ id: 'Localised', description: 'Text that readers see, in each language' });
export type Localised = z.infer<typeof Localised>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Short and stable for ever: ids appear in addresses that other people's pages contain. */
export const Id = z
  .string()
  .max(100)
  .regex(ID, {
    error: ({ input }) =>
      `${quote(String(input))} is not an id; an id is lower-case letters and digits in groups joined by single hyphens`,
  })
  .meta({ id: 'Id', description: 'Lower-case letters and digits in groups joined by single hyphens; stable for ever' });
export type Id = z.infer<typeof Id>;

/** The language of a document or a quotation. Any language, unlike `ContentLanguage`. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
    error: ({ input }) => `${quote(String(input))} is not a language; write a BCP 47 tag such as en or fr`,
  })
  .meta({ id: 'LanguageTag', description: 'A BCP 47 language tag', examples: ['en', 'fr', 'pt-BR'] });
