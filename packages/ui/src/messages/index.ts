import { teachDates, type Language } from '@standoff/data';
import type { LanguageFile, Messages } from './language.ts';
import { LANGUAGES, PSEUDO_LANGUAGES } from './languages.ts';

export type { Messages } from './language.ts';

interface Loaded extends LanguageFile {
  locale: string;
  numbers: Intl.NumberFormat;
}

const ALL = [...LANGUAGES, ...PSEUDO_LANGUAGES];
const loaded = new Map<Language, Loaded>();

/** Whether pages can be read in a language. */
export const isLanguage = (code: string): boolean => ALL.some((listed) => listed.code === code);

/** Fetches all that is said in a language. Whoever says something in it waits for this first; a second time costs nothing. */
export async function loadLanguage(code: Language): Promise<void> {
  if (loaded.has(code)) return;
  const listed = ALL.find((known) => known.code === code);
  if (!listed) throw new Error(`"${code}" is not a language; there are ${ALL.map((known) => known.code).join(', ')}`);
  const { default: file } = await listed.load();
  const { locale = code } = file;
  teachDates(code, file.dates);
  loaded.set(code, { ...file, locale, numbers: new Intl.NumberFormat(locale) });
}

/** Fetches every language, for a server, which speaks to everyone. */
export const loadLanguages = async (): Promise<void> => {
  await Promise.all(ALL.map(({ code }) => loadLanguage(code)));
};

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
