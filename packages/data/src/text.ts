import type { ContentLanguage, Language, Localised } from './model/index.ts';

const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ς: 'σ', '’': "'", ʼ: "'" };

/** Text as search compares it: lower case, accents and ligatures resolved, white space collapsed. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłς’ʼ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a search, folded; every one of them has to occur. */
export const searchTerms = (query: string): string[] => foldText(query).split(' ').filter(Boolean);

/** The language that a reader gets a text in: their own, the one that theirs is a variety of (`fr` for `fr-CA`), else English. */
export function languageOf(text: Localised, language: Language): ContentLanguage {
  const own = (tag: string): tag is ContentLanguage => (text as Partial<Record<string, string>>)[tag] !== undefined;
  if (own(language)) return language;
  const primary = language.split('-', 1)[0] ?? language;
  return own(primary) ? primary : 'en';
}

/** The text in the reader's language, else in English. */
export const say = (text: Localised, language: Language): string => text[languageOf(text, language)] ?? text.en;
