import type { SearchDocument, SearchText } from './documents.ts';
import { excerpt } from './excerpt.ts';
import { occurrences, words } from './fold.ts';
import type { Field, SearchAnswer, SearchResult } from './types.ts';

/** What a word counts where it occurs: names before titles, titles before running text. */
const WEIGHT: Record<Field, number> = {
  name: 10,
  alias: 8,
  title: 6,
  question: 6,
  publisher: 4,
  statement: 3,
  quotation: 3,
  position: 3,
  role: 2,
  summary: 2,
};

const INSIDE_WORD = 0.4;
const WHOLE_TEXT = 2;

/**
 * The things in which every word of the query occurs, in whichever of their texts, best first. A word scores the weight of
 * the best field it occurs in, less when it only occurs inside another word; a text that is exactly the query scores
 * double. Equals keep the order of the documents. Linear in the size of the story.
 */
export function search(documents: readonly SearchDocument[], query: string, limit: number): SearchAnswer {
  const wanted = words(query);
  if (wanted.length === 0) return { results: [], total: 0 };
  const found = documents.flatMap((document) => match(document, wanted) ?? []).sort((a, b) => b.score - a.score);
  return {
    results: found.slice(0, limit).map(({ document, best, score }): SearchResult => ({
      kind: document.kind,
      id: document.id,
      label: document.label,
      field: best.field,
      ...(best.language && { language: best.language }),
      excerpt: excerpt(best.text, wanted),
      score,
    })),
    total: found.length,
  };
}

interface Match {
  document: SearchDocument;
  best: SearchText;
  score: number;
}

function match(document: SearchDocument, wanted: readonly string[]): Match | undefined {
  const reached = wanted.map(() => 0);
  let best: SearchText | undefined;
  let bestScore = 0;
  for (const text of document.texts) {
    const scores = wanted.map((word) => scoreOf(word, text, wanted));
    const sum = scores.reduce((total, score) => total + score, 0);
    if (sum > bestScore) [best, bestScore] = [text, sum];
    for (const [index, score] of scores.entries()) reached[index] = Math.max(reached[index] ?? 0, score);
  }
  if (!best || reached.includes(0)) return undefined;
  return { document, best, score: Math.round(100 * reached.reduce((total, score) => total + score, 0)) / 100 };
}

function scoreOf(word: string, { field, folded }: SearchText, wanted: readonly string[]): number {
  if (!folded.includes(word)) return 0;
  const places = occurrences(word, folded);
  if (places.length === 0) return 0;
  const exact = folded === wanted.join(' ') ? WHOLE_TEXT : 1;
  return WEIGHT[field] * exact * (places.some(({ startsWord }) => startsWord) ? 1 : INSIDE_WORD);
}
