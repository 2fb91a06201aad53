import type { Language } from '@standoff/data';

/** The codes of all languages, those to test with included: known without fetching, or being able to fetch, any of them. */
export const CODES: readonly Language[] = ['en', 'fr', 'en-XA', 'ar-XB'];

/** Whether pages can be read in a language. */
export const isLanguage = (code: string): boolean => CODES.includes(code);
