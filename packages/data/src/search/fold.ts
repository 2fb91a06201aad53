import { foldText } from '../text.ts';

export interface Folded {
  text: string;
  /** For every UTF-16 code unit of `text`, the offset in the original of the character it comes from. */
  origin: number[];
}

/** What `foldText` makes of a text, but character by character, so that a match can be found again in the original. */
export function foldWithOrigin(original: string): Folded {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    origin.push(...Array.from({ length: folded.length }, () => at));
    text += folded;
    at += character.length;
  }
  return { text, origin };
}

/** Between bars, because `foldText` trims: white space has to stay where it is. */
const foldCharacter = (character: string): string =>
  /^[ -~]$/.test(character) ? character.toLowerCase() : foldText(`|${character}|`).slice(1, -1);

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a search, folded, each once. Whatever is neither letter nor digit separates words and means nothing else. */
export const words = (query: string): string[] => [...new Set(foldText(query).match(WORD) ?? [])];

const WORDLESS_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONG_ENOUGH = 4;

/**
 * Where a word occurs in a folded text: at the start of words, and inside words too if it is long enough (four characters)
 * not to occur by accident, or if its script writes no spaces.
 */
export function occurrences(word: string, text: string): { at: number; startsWord: boolean }[] {
  const anywhere = word.length >= LONG_ENOUGH || WORDLESS_SCRIPT.test(word);
  const found = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
    if (startsWord || anywhere) found.push({ at, startsWord });
  }
  return found;
}
