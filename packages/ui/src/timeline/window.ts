import { dayOf, dayStart } from '@standoff/data';
import { DAY, type Span } from './scale.ts';

/** The span from the first moment of day `from` to the end of day `to`, both `YYYY-MM-DD`. Throws for other text. */
export function spanOfDays(from: string, to: string): Span {
  const [start, last] = [dayStart(from), dayStart(to)];
  for (const [day, at] of [
    [from, start],
    [to, last],
  ] as const)
    if (Number.isNaN(at)) throw new RangeError(`"${day.slice(0, 40)}" is not a day; write one such as 2026-02-27`);
  return { start: Math.min(start, last), end: Math.max(start, last) + DAY };
}

/** First and last day, `YYYY-MM-DD`, of the whole days nearest to a span; never less than one day. */
export function daysOfSpan({ start, end }: Span): [from: string, to: string] {
  const first = Math.round(start / DAY);
  const last = Math.max(first, Math.round(end / DAY) - 1);
  return [dayOf(first * DAY), dayOf(last * DAY)];
}

/** The span moved by milliseconds, but not out of the bounds. */
export function shift({ start, end }: Span, by: number, bounds: Span): Span {
  const length = Math.min(end - start, bounds.end - bounds.start);
  const at = Math.min(bounds.end - length, Math.max(bounds.start, start + by));
  return { start: at, end: at + length };
}

/** The span stretched by a factor around a moment that stays where it is: below 1 zooms in. At least one day, at most the bounds. */
export function zoom({ start, end }: Span, factor: number, around: number, bounds: Span): Span {
  const length = Math.min(bounds.end - bounds.start, Math.max(DAY, (end - start) * factor));
  const before = ((around - start) / (end - start)) * length;
  return shift({ start: around - before, end: around - before + length }, 0, bounds);
}

/** The smallest span that holds both. */
export const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
