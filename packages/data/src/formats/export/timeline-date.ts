import type { When } from '../../time/when.ts';
import { wallEnd, wallStart } from '../../time/when.ts';
import { sayWhen } from '../../time/words.ts';

/** A date of TimelineJS 3: the parts that are known, as numbers, months from 1. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
}

const DEPTH: Record<When['precision'], number> = {
  century: 1,
  decade: 1,
  year: 1,
  season: 2,
  month: 2,
  day: 3,
  hour: 4,
  minute: 5,
  second: 6,
};
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function partsOf(wall: number, precision: When['precision']): TimelineDate {
  const at = new Date(wall);
  const values = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
  const known = PARTS.slice(0, DEPTH[precision]).map((part, i) => [part, values[i]]);
  return Object.fromEntries(known) as unknown as TimelineDate;
}

/** A date that TimelineJS words as exactly as it is: one year, month, day or minute, neither approximate nor uncertain. */
const isPlain = ({ form, approximate, uncertain, precision, earliest, latest }: When): boolean =>
  form === 'single' &&
  !approximate &&
  !uncertain &&
  earliest !== null &&
  latest !== null &&
  !['century', 'decade', 'season'].includes(precision);

/** What stands in the place of the words that TimelineJS would find: it knows neither "about" nor a season. */
const wordsFor = (when: When, lang: string): string => (lang === 'en' ? sayWhen(when, 'en') : when.edtf);

/** When a slide stands, and its words where TimelineJS would not find the right ones. */
interface SlideDates {
  start_date: TimelineDate;
  end_date?: TimelineDate;
  display_date?: string;
}

/**
 * A date as the start and the end of a slide, by the clock on the wall; nothing where it has no known end at all. A date that
 * is known at its end only stands there, and its words say so.
 */
export function slideDates(when: When, lang: string): SlideDates | undefined {
  const [start, end] = [wallStart(when), wallEnd(when)];
  const first = Number.isFinite(start) ? start : end;
  if (!Number.isFinite(first)) return undefined;
  const start_date = partsOf(first, when.precision);
  if (isPlain(when)) return { start_date };
  const to = Number.isFinite(end) ? partsOf(end, when.precision) : undefined;
  const spans = to && PARTS.some((part) => to[part] !== start_date[part]);
  return { start_date, ...(spans && { end_date: to }), display_date: wordsFor(when, lang) };
}
