import type { Language } from '@standoff/data';
import { english } from './en.ts';
import { french } from './fr.ts';

/** All interface text in one language. English gives the shape; another language must have all of it. */
export type Messages = typeof english;

const ALL: Record<Language, Messages> = { en: english, fr: french };

/** The interface text in a language. */
export const messages = (lang: Language): Messages => ALL[lang];
