import { foldText, searchTerms } from '@standoff/data';

/** A piece of text, and whether it is part of what was searched for. */
export interface Piece {
  text: string;
  found: boolean;
}

/**
 * Splits a text into pieces where the words of a search occur, by the same rules as the search itself (accents and case
 * ignored). The pieces together are the text.
 */
export function highlight(text: string, query: string): Piece[] {
  const letters = [...text];
  const folded = letters.map(foldLetter);
  const starts: number[] = [];
  let length = 0;
  for (const [at, letter] of folded.entries()) {
    for (let i = 0; i < letter.length; i += 1) starts[length + i] = at;
    length += letter.length;
  }
  const marked = new Uint8Array(letters.length);
  const whole = folded.join('');
  for (const term of searchTerms(query)) {
    for (let at = whole.indexOf(term); at >= 0; at = whole.indexOf(term, at + term.length)) {
      marked.fill(1, starts[at], (starts[at + term.length - 1] ?? 0) + 1);
    }
  }
  return joined(letters, marked);
}

const foldLetter = (letter: string): string => (/\s/.test(letter) ? ' ' : foldText(letter));

function joined(letters: string[], marked: Uint8Array): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, letter] of letters.entries()) {
    const found = marked[at] === 1;
    const last = pieces.at(-1);
    if (last?.found === found) last.text += letter;
    else pieces.push({ text: letter, found });
  }
  return pieces;
}
