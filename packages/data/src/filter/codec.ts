import { STATUSES } from '../attest/types.ts';
import { EVENT_TYPES, QUADS } from '../plover/types.ts';
import { isDay } from '../time/days.ts';
import { OPEN, type Filter, type FilterProblem, type FilterProblemKind } from './filter.ts';
import { MAX_QUERY, MAX_VALUES, shown } from './limits.ts';

/** What cutting a text may leave of a character beyond the basic plane; an address cannot carry it. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

const lower = (text: string) => text.toLowerCase();
const upper = (text: string) => text.toUpperCase();

/** Keys that hold several values; those with `allowed` take only these. */
const LISTS = {
  actor: { read: lower },
  type: { read: upper, allowed: EVENT_TYPES },
  quad: { read: lower, allowed: QUADS },
  status: { read: lower, allowed: STATUSES },
  source: { read: lower },
} as const;

/** Keys with one of two values, the first of which is the default and stays out of the address. */
const SWITCHES = { match: ['any', 'all'], fold: ['people', 'none'] } as const;

/** The keys of the filter, in the order in which an address has them. */
export const FILTER_KEYS = [
  'actor',
  'match',
  'fold',
  'from',
  'to',
  'type',
  'quad',
  'status',
  'source',
  'question',
  'q',
] as const;

/**
 * Reads a filter from address parameters; keys that are not the filter's are ignored. Never throws: what cannot be read is
 * left out and reported, reversed dates are swapped and reported.
 */
export function decodeFilter(params: URLSearchParams): { filter: Filter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const report: Report = (kind, key, value, message) => problems.push({ kind, key, value: shown(value), message });
  const filter: Filter = {};

  for (const [key, rule] of Object.entries(LISTS) as [keyof typeof LISTS, (typeof LISTS)[keyof typeof LISTS]][]) {
    const values = readList(key, rule, params.getAll(key), report);
    if (values.length > 0) Object.assign(filter, { [key]: values });
  }
  for (const [key, [usual, other]] of Object.entries(SWITCHES)) {
    const value = params.get(key);
    if (value === other) Object.assign(filter, { [key]: other });
    else if (value !== null && value !== usual)
      report('not-a-value', key, value, `"${shown(value)}" is not a value of ${key}; use ${usual} or ${other}`);
  }
  for (const key of ['from', 'to'] as const) {
    const value = params.get(key)?.trim();
    if (!value) continue;
    if (value === OPEN || isDay(value)) filter[key] = value;
    else
      report(
        'not-a-day',
        key,
        value,
        `"${shown(value)}" is not a day; write ${key}=2026-02-27, or ${key}=.. for no limit`,
      );
  }
  swapReversedDates(filter, report);

  const [question] = readList('question', { read: lower, most: 1 }, params.getAll('question'), report);
  if (question !== undefined) filter.question = question;

  const text = (params.get('q') ?? '').trim();
  if (text.length > MAX_QUERY)
    report('too-long', 'q', text, `the text is ${text.length} characters long; the first ${MAX_QUERY} are used`);
  const q = text.slice(0, MAX_QUERY).replace(HALF_CHARACTER, '').trim();
  if (q) filter.q = q;
  return { filter, problems };
}

/** Writes a filter as address parameters, keys in a fixed order, so that equal filters have equal addresses. */
export function encodeFilter(filter: Filter): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (Array.isArray(value)) for (const item of value) params.append(key, item);
    else if (value && !(key in SWITCHES && value === SWITCHES[key as keyof typeof SWITCHES][0])) params.set(key, value);
  }
  return params;
}

type Report = (kind: FilterProblemKind, key: string, value: string, message: string) => void;

interface ListRule {
  read: (text: string) => string;
  allowed?: readonly string[];
  /** How many values are read. */
  most?: number;
}

function readList(
  key: string,
  { read, allowed, most = MAX_VALUES }: ListRule,
  given: string[],
  report: Report,
): string[] {
  const values = [...new Set(given.map((value) => read(value.trim())).filter(Boolean))];
  if (values.length > most)
    report(
      'too-many',
      key,
      String(values.length),
      `${values.length} values for ${key}; the first ${most === 1 ? 'is' : `${most} are`} used`,
    );
  return values.slice(0, most).filter((value) => {
    if (!allowed || allowed.includes(value)) return true;
    report('not-a-value', key, value, `"${shown(value)}" is not a value of ${key}; use ${allowed.join(', ')}`);
    return false;
  });
}

function swapReversedDates(filter: Filter, report: Report): void {
  const { from, to } = filter;
  if (!from || !to || from === OPEN || to === OPEN || from <= to) return;
  report('reversed', 'from', from, `from ${from} is after to ${to}: the two are swapped`);
  filter.from = to;
  filter.to = from;
}
