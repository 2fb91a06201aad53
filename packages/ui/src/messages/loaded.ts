import { teachDates, type Language } from '@standoff/data';
import type { LanguageFile, Messages } from './language.ts';

interface Loaded extends LanguageFile {
  locale: string;
  numbers: Intl.NumberFormat;
}

const loaded = new Map<Language, Loaded>();

export const isLoaded = (code: Language): boolean => loaded.has(code);

/** Makes all that a file has be said in its language from now on. */
export function learn(file: LanguageFile): void {
  const { code, locale = code } = file;
  teachDates(code, file.dates);
  loaded.set(code, { ...file, locale, numbers: new Intl.NumberFormat(locale) });
}

function fileOf(lang: Language): Loaded {
  const file = loaded.get(lang);
  if (!file) throw new Error(`"${lang}" is not loaded: await loadLanguage("${lang}") before anything is said in it`);
  return file;
}

/** The interface text in a language. */
export const messages = (lang: Language): Messages => fileOf(lang).messages;

/** Which way a language is written. */
export const directionOf = (lang: Language): 'ltr' | 'rtl' => fileOf(lang).direction;

/** The tag by which `Intl` sorts in a language. */
export const localeOf = (lang: Language): string => fileOf(lang).locale;

/** A whole number in digits, grouped as the language does. */
export const sayNumber = (value: number, lang: Language): string => fileOf(lang).numbers.format(value);

/** The name of a language (BCP 47) in the reader's language: "French" for `fr`. Unknown tags stay as they are. */
export const languageName = (tag: string, lang: Language): string => fileOf(lang).languageName(tag);
