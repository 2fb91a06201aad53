import {
  dayOf,
  sayWhen,
  wallEnd,
  wallStart,
  type Language,
  type Localised,
  type Outline,
  type OutlineEvent,
  type When,
} from '@standoff/data';
import type { SayWhen } from './zones.ts';

export type GroupBy = 'day' | 'chapter';

/** Events under one heading: the words of a day, or the title of a chapter. */
export interface EventGroup {
  /** Stays the same while other groups come and go, so that a list keeps its rows, and the focus in them. */
  id: string;
  heading: Localised | string;
  events: OutlineEvent[];
}

/** The day `YYYY-MM-DD` that an event lies in, if it is known to lie in one. */
export function oneDay(when: When): string | undefined {
  const start = wallStart(when);
  const end = wallEnd(when);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  return dayOf(start) === dayOf(end) ? dayOf(start) : undefined;
}

/**
 * Groups events by day or by chapter, keeping their order: a group ends where the next event belongs under another
 * heading. Dates that are not one day (a month, an interval) are their own heading.
 */
export function groupEvents(
  outline: Outline,
  events: OutlineEvent[],
  by: GroupBy,
  lang: Language,
  say: SayWhen = sayWhen,
): EventGroup[] {
  const chapters = new Map(outline.chapters.map(({ id, title }) => [id, title]));
  const groups: EventGroup[] = [];
  const met = new Map<string, number>();
  let open: string | undefined;
  for (const event of events) {
    const key = by === 'chapter' ? (event.chapter ?? '') : (oneDay(event.when) ?? event.when.edtf);
    if (key !== open) {
      const heading = by === 'chapter' ? (chapters.get(key) ?? '') : sayGroup(event.when, lang, say);
      const nth = met.get(key) ?? 0;
      met.set(key, nth + 1);
      groups.push({ id: `${key}#${nth}`, heading, events: [] });
      open = key;
    }
    groups.at(-1)?.events.push(event);
  }
  return groups;
}

function sayGroup(when: When, lang: Language, say: SayWhen): string {
  const day = oneDay(when);
  return say(day === undefined ? when : { edtf: day }, lang);
}

/** What a row adds to its heading: under a day, the clock time or that the day is not certain; under a chapter, the date. */
export function sayWithin(when: When, by: GroupBy, lang: Language, say: SayWhen = sayWhen): string {
  if (by === 'chapter') return say(when, lang, { style: 'short', year: true });
  const day = oneDay(when);
  if (day === undefined) return '';
  const all = say(when, lang, { year: false });
  const heading = say({ edtf: day }, lang, { year: false });
  return all.startsWith(heading) ? all.slice(heading.length).replace(/^,?\s*/, '') : all;
}
