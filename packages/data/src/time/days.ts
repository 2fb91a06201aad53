import { DAY, midnight, monthLength } from './calendar.ts';
import { type When, wallEnd, wallStart } from './when.ts';

const PATTERN = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * Midnight at the start of a day `YYYY-MM-DD`, in wall-clock milliseconds: the clock on the wall written as if it were
 * UTC, to compare with `wallStart` and `wallEnd`. `NaN` for anything that is not a day of the calendar.
 */
export function dayStart(day: string): number {
  const found = PATTERN.exec(day);
  if (!found) return NaN;
  const [year = NaN, month = NaN, date = NaN] = found.slice(1).map(Number);
  return date >= 1 && date <= monthLength(year, month) ? midnight(year, month, date) : NaN;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => !Number.isNaN(dayStart(text));

/**
 * The day `YYYY-MM-DD` that a wall-clock instant falls on, `..` for an infinite one. Years outside 0 to 9999 take a sign
 * and six digits, as `Date.prototype.toISOString` writes them.
 */
export function dayOf(wall: number): string {
  if (!Number.isFinite(wall)) return '..';
  const text = new Date(wall).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** A range of wall-clock milliseconds, both ends included; infinite where it is open. */
export interface DayWindow {
  start: number;
  end: number;
}

const bound = (day: string | undefined, open: number, shift: number): number => {
  if (day === undefined || day === '..') return open;
  const start = dayStart(day);
  if (Number.isNaN(start)) throw new RangeError(`"${day.slice(0, 40)}" is not a day; write one such as 2026-02-27`);
  return start + shift;
};

/**
 * The window from the first to the last day, `YYYY-MM-DD` and both included; `..` or nothing leaves that end open.
 * Throws a `RangeError` for text that is not a day: check with `isDay` what comes from outside.
 */
export const dayWindow = (from?: string, to?: string): DayWindow => ({
  start: bound(from, -Infinity, 0),
  end: bound(to, Infinity, DAY - 1),
});

/** Whether a date may fall inside a window, going by the wall clock of the date. Two comparisons, for hot loops. */
export const overlapsWindow = (when: When, { start, end }: DayWindow): boolean =>
  wallStart(when) <= end && wallEnd(when) >= start;

/** Whether a date may fall on a day from `fromDay` to `toDay`; see `dayWindow` for the days and the error. */
export const overlaps = (when: When, fromDay?: string, toDay?: string): boolean =>
  overlapsWindow(when, dayWindow(fromDay, toDay));
