import { foldWithOrigin, occurrences } from './fold.ts';
import type { Excerpt } from './types.ts';

const LENGTH = 160;
const BEFORE = 40;

/** The piece of a text around the first occurrence of any of the words, cut at spaces where that is possible. */
export function excerpt(text: string, words: readonly string[]): Excerpt {
  const matches = matchRanges(text, words);
  const first = matches[0]?.[0] ?? 0;
  const [from, to] = text.length <= LENGTH ? [0, text.length] : cut(text, Math.max(0, first - BEFORE));

  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    ranges: matches
      .filter(([start]) => start >= from && start < to)
      .map(([start, end]) => [start + shift, Math.min(end, to) + shift]),
  };
}

/** Where the words occur in the original text: in order, with overlapping places joined. */
function matchRanges(text: string, words: readonly string[]): [number, number][] {
  const folded = foldWithOrigin(text);
  const places = words
    .flatMap((word) =>
      occurrences(word, folded.text).map(({ at }): [number, number] => [
        folded.origin[at] ?? 0,
        folded.origin[at + word.length] ?? text.length,
      ]),
    )
    .sort(([a], [b]) => a - b);

  const joined: [number, number][] = [];
  for (const [start, end] of places) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function cut(text: string, wanted: number): [from: number, to: number] {
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted);
  const from = wanted === 0 ? 0 : space >= 0 && space < wanted + BEFORE ? space + 1 : whole(text, wanted);
  if (from + LENGTH >= text.length) return [from, text.length];
  const end = text.lastIndexOf(' ', from + LENGTH);
  return [from, end > from + BEFORE ? end : whole(text, from + LENGTH)];
}

/** Not between the two halves of a character outside the basic plane. */
const whole = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at);
