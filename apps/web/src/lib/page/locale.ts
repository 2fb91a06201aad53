import type { Language } from '@standoff/data';

/** A language as Open Graph writes it: with the region where most who speak it live, `fr_FR` for `fr`. */
export function openGraphLocale(lang: Language): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region ? `${language}_${region}` : language;
}
