import { DAY } from '../time/calendar.ts';
import type { When } from '../time/when.ts';
import { wallEnd, wallStart } from '../time/when.ts';

/**
 * The day under which an event is read: the day it starts, or, where one moment is known only to lie somewhere in a longer
 * span (a month, a year), the middle of that span. Open starts come first.
 */
function readingDay(when: When): number {
  const start = wallStart(when);
  const end = wallEnd(when);
  if (when.form === 'interval' || !Number.isFinite(start) || !Number.isFinite(end)) {
    if (Number.isFinite(start)) return Math.floor(start / DAY);
    return Number.isFinite(end) ? Math.floor(end / DAY) : -Infinity;
  }
  return Math.floor((start + end) / 2 / DAY);
}

const hasClockTime = (when: When): boolean => ['hour', 'minute', 'second'].includes(when.precision);

/**
 * Reading order: by day; within a day the author's order, except that events with clock times follow the clock among
 * themselves. A day-only event thus keeps the place that the author gave it between two timed ones.
 */
export function inReadingOrder<T extends { when: When }>(items: T[]): T[] {
  const days = new Map<number, T[]>();
  for (const item of items) {
    const day = readingDay(item.when);
    const sameDay = days.get(day);
    if (sameDay) sameDay.push(item);
    else days.set(day, [item]);
  }
  return [...days.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).flatMap((day) => byClock(days.get(day) ?? []));
}

function byClock<T extends { when: When }>(items: T[]): T[] {
  const timed = items
    .filter(({ when }) => hasClockTime(when))
    .sort((a, b) => (a.when.earliest ?? 0) - (b.when.earliest ?? 0));
  let next = 0;
  return items.map((item) => (hasClockTime(item.when) ? (timed[next++] ?? item) : item));
}
