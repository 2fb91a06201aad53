import type { Language } from '../model/index.ts';
import { english } from './english.ts';
import type { Vocabulary } from './vocabulary.ts';

const known = new Map<Language, Vocabulary>([['en', english]]);

/** Hands over the words of dates in a language. English is there from the start. */
export const teachDates = (lang: Language, vocabulary: Vocabulary): void => {
  known.set(lang, vocabulary);
};

/** The words of dates in a language; English for one that nobody has taught. */
export const vocabularyOf = (lang: Language): Vocabulary => known.get(lang) ?? english;
