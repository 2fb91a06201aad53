import type { Language } from '@standoff/data';

/** A function that names languages in one language: `languageNames('en')('fr')` is "French". Unknown tags stay as they are. */
export function languageNames(lang: Language): (tag: string) => string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return (tag) => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
}
