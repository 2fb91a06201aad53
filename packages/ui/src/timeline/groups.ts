import { dayOf, sayWhen, wallStart, type Language, type TimelineMark } from '@standoff/data';
import { place } from './place.ts';
import { DAY, type Span } from './scale.ts';

export interface DayGroup {
  key: string;
  heading: string;
  /** Whole days from the day of the group before; undefined where either has no day of its own. */
  gap?: number;
  rows: GroupRow[];
}

interface GroupRow {
  mark: TimelineMark;
  /** Said beside the title where the heading does not say it all: a clock time, an interval, "about". */
  date?: string;
}

const EVER: Span = { start: -Infinity, end: Infinity };

/** The day that a mark is listed under; undefined for months, years, sets and open starts, which have no day. */
function dayOfMark({ when }: TimelineMark): number | undefined {
  const where = place(when, EVER);
  if (where.at === 'middle') return undefined;
  const start = wallStart(when);
  return Number.isFinite(start) ? Math.floor(start / DAY) : undefined;
}

/** Marks in reading order, grouped under the day they fall on or begin, or under their own words where that is vaguer. */
export function groupByDay(marks: readonly TimelineMark[], lang: Language): DayGroup[] {
  const groups: DayGroup[] = [];
  let before: number | undefined;
  for (const mark of marks) {
    const day = dayOfMark(mark);
    const own = sayWhen(mark.when, lang);
    const heading = day === undefined ? own : sayWhen({ edtf: dayOf(day * DAY) }, lang);
    const row: GroupRow = { mark, ...(own !== heading && { date: sayWhen(mark.when, lang, { style: 'short' }) }) };
    const last = groups.at(-1);
    if (last?.heading === heading) {
      last.rows.push(row);
      continue;
    }
    const gap = day !== undefined && before !== undefined && day > before ? day - before : undefined;
    groups.push({ key: `${heading} ${mark.id}`, heading, rows: [row], ...(gap !== undefined && { gap }) });
    before = day;
  }
  return groups;
}
