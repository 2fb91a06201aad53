import type { Localised } from './model/index.ts';

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

/** The text in the reader's language, else in English. */
export const say = (text: Localised, language: keyof Localised): string => text[language] ?? text.en;
