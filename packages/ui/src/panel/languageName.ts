import type { Language } from '@standoff/data';

/** The name of a language (BCP 47) in the reader's language: `languageName('fr', 'en')` is "French". Unknown tags stay as they are. */
export function languageName(tag: string, lang: Language): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
