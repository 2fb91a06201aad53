import type { Language } from '@standoff/data';

/** A text with a capital letter at its start. */
export const capital = (text: string, lang: Language): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
