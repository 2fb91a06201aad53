import type { Language, Localised } from '@standoff/data';

/** A text in the reader's language, or in English and marked so (`lang`) where it has not been translated. */
export function inLanguage(text: Localised, lang: Language): { text: string; lang: 'en' | undefined } {
  const own = text[lang];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own, lang: undefined };
}
