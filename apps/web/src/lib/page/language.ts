import type { Language } from '@standoff/data';
import { isLanguage } from '@standoff/ui';

/** The same page in a language, always said so, with the rest of its address as it is. */
export function inLanguage({ pathname, searchParams }: URL, lang: Language): string {
  const params = new URLSearchParams(searchParams);
  params.set('lang', lang);
  return `${pathname}?${params.toString()}`;
}

/** A path in the language that an address names; without one, in the language that its reader prefers. */
export function keepLanguage(path: string, params: URLSearchParams): string {
  const lang = params.get('lang');
  return lang !== null && isLanguage(lang) ? `${path}?lang=${lang}` : path;
}
