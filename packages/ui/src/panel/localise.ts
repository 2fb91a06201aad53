import { languageOf, say, type ContentLanguage, type Language, type Localised } from '@standoff/data';

/** Text in the reader's language, or in another with `lang` to mark it where it has not been translated. */
export interface Marked {
  text: string;
  lang?: ContentLanguage;
}

export function localise(text: Localised, lang: Language): Marked {
  const own = languageOf(text, lang);
  return { text: say(text, lang), ...(own !== lang && { lang: own }) };
}
