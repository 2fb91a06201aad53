import { dayOf, isDay, wallEnd, wallStart, type Filter, type Outline } from '@standoff/data';

export type DateComplaint =
  | { kind: 'not-a-day'; given: string }
  | { kind: 'outside'; first: string; last: string }
  | { kind: 'reversed'; from: string; to: string };

/** The days of a filter as inputs show them; empty text is an open end. */
export interface TypedDays {
  from: string;
  to: string;
}

/**
 * The first thing wrong with two days as typed, where `within` are the days that a story has. Those that were `kept` from
 * before are taken as they are: an address may name days beyond the story.
 */
export function complaintAbout(
  { from, to }: TypedDays,
  within?: { first: string; last: string },
  kept?: TypedDays,
): DateComplaint | undefined {
  for (const given of [from, to]) if (given && !isDay(given)) return { kind: 'not-a-day', given };
  const typed = [from !== kept?.from && from, to !== kept?.to && to];
  if (within && typed.some((day) => day && (day < within.first || day > within.last)))
    return { kind: 'outside', ...within };
  if (from && to && from > to) return { kind: 'reversed', from, to };
  return undefined;
}

/** A filter with its dates replaced; empty text leaves that end open. */
export function withDates(filter: Filter, from: string, to: string): Filter {
  const { from: _from, to: _to, ...rest } = filter;
  return { ...rest, ...(from && { from }), ...(to && { to }) };
}

/** A day of the filter as an input shows it: the open end `..` is empty. */
export const typedDay = (day: string | undefined): string => (day && isDay(day) ? day : '');

/** The first and last day of a story, by its events, main days and chapters: what the date inputs range over. */
export function daysOf({ events, window, chapters }: Outline): { first: string; last: string } {
  const bounds = chapters.flatMap((chapter) => chapterDays(chapter) ?? []);
  const moments = events
    .flatMap(({ when }) => [wallStart(when), wallEnd(when)])
    .filter((moment) => Number.isFinite(moment));
  const days = [window, ...bounds].flatMap(({ from, to }) => [from, to]);
  const all = [...days, ...moments.map(dayOf)].filter(isDay).sort();
  return { first: all[0] ?? window.from, last: all.at(-1) ?? window.to };
}

const BOUND = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[^/]*)?[~?%]?$/;

/** The first or last day that an EDTF date in years, months or days may mean; undefined for any other. */
function dayAt(end: 'first' | 'last', edtf: string): string | undefined {
  const [, year, month, day] = BOUND.exec(edtf) ?? [];
  if (!year) return undefined;
  if (day) return `${year}-${month}-${day}`;
  if (!month) return end === 'first' ? `${year}-01-01` : `${year}-12-31`;
  return end === 'first' ? `${year}-${month}-01` : dayOf(Date.UTC(Number(year), Number(month), 0));
}

/** The days of a chapter; undefined where its bounds are not years, months or days. */
export function chapterDays(chapter: { from: string; to: string }): { from: string; to: string } | undefined {
  const from = dayAt('first', chapter.from);
  const to = dayAt('last', chapter.to);
  return from && to ? { from, to } : undefined;
}
