import type { ContentLanguage, Localised } from '../model/index.ts';

/** The texts that are searched, by the name a reader would give them. */
export const FIELDS = [
  'name',
  'alias',
  'title',
  'question',
  'publisher',
  'statement',
  'quotation',
  'position',
  'role',
  'summary',
] as const;
export type Field = (typeof FIELDS)[number];

/** The kinds of thing that a search finds. */
export type SearchKind = 'actor' | 'event' | 'claim' | 'question' | 'source';

export interface SearchResult {
  kind: SearchKind;
  id: string;
  /** What to call the thing in a list of results. */
  label: Localised;
  /** Where it matched best. */
  field: Field;
  /** The language of that text; absent for texts that are the same in all languages, such as aliases and quotations. */
  language?: ContentLanguage;
  excerpt: Excerpt;
  /** Higher is better; only comparable within one answer. */
  score: number;
}

/** A short piece of the text, with the places where words of the search occur. */
export interface Excerpt {
  /** Starts or ends with `…` where the text goes on. */
  text: string;
  /** Start (included) and end (excluded) of each match, as offsets into `text` in UTF-16 code units; in order, not overlapping. */
  ranges: [start: number, end: number][];
}

export interface SearchAnswer {
  results: SearchResult[];
  /** How many things match, shown or not. */
  total: number;
}
