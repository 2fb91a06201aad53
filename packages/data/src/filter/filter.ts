import type { Status } from '../attest/types.ts';
import type { EventType, Quad } from '../plover/types.ts';

/** An explicitly open end of the dates, as EDTF writes it. */
export const OPEN = '..';

/**
 * Which events to show. Every part that is absent or empty lets everything through; parts narrow each other.
 * The same filter, by the same address parameters, drives explorer, embeds, pictures, exports, API and command line.
 */
export interface Filter {
  /** Events that any (or all, by `match`) of these take part in. A person also counts for the body they belong to, unless `fold` is `none`. */
  actor?: string[];
  match?: 'any' | 'all';
  /** First and last day, `YYYY-MM-DD`, both included; `..` is explicitly open. Events that may fall inside are in. */
  from?: string;
  to?: string;
  type?: EventType[];
  quad?: Quad[];
  status?: Status[];
  source?: string[];
  /** Events that this question in dispute is about, or that a claim taking a position on it is about. */
  question?: string;
  /** Words that must all occur in title, summary, names or claims; accents and case are ignored. */
  q?: string;
  /** Whether people count as the organisation they are part of (the default) or as themselves. */
  fold?: 'people' | 'none';
}

/**
 * What can be wrong with an address. The value of `reversed` is the first day, of `too-many` the number of values; reversed
 * dates are swapped, what is too many or too long is cut, everything else is ignored.
 */
export type FilterProblemKind = 'unknown-id' | 'not-a-value' | 'not-a-day' | 'reversed' | 'too-many' | 'too-long';

/** What was wrong with a filter, said to the person who gave it. */
export interface FilterProblem {
  kind: FilterProblemKind;
  key: string;
  value: string;
  /** In English; an interface in the reader's language words the kind, the key and the value. */
  message: string;
}
