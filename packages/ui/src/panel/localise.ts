import type { Language, Localised } from '@standoff/data';

/** Text in the reader's language, or English with `lang` to mark it where it has not been translated. */
export interface Marked {
  text: string;
  lang?: 'en';
}

export function localise(text: Localised, lang: Language): Marked {
  const own = text[lang];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own };
}
