import { dayOf, sayWhen, type Language } from '@standoff/data';
import { textWidth } from '../frame/text.ts';
import { DAY } from '../timeline/scale.ts';
import type { Segment, TimeAxis } from './time-axis.ts';

export interface DateTick {
  /** Where the day begins, and the middle of its label, which stays inside the axis. */
  x: number;
  label: number;
  text: string;
}

export const TICK_SIZE = 12;
const APART = 64;
const SPACE = 10;
/** Monday, 5 January 1970. */
const MONDAY = 4 * DAY;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

interface Step {
  unit: 'days' | 'months' | 'years';
  every: number;
}

const DAYS: Record<Step['unit'], number> = { days: 1, months: 30, years: 365 };
const STEPS: Step[] = [
  ...[1, 2, 7, 14].map((every) => ({ unit: 'days', every }) as const),
  ...[1, 3, 6].map((every) => ({ unit: 'months', every }) as const),
  ...YEARS.map((every) => ({ unit: 'years', every }) as const),
];

const utc = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1);

function starts({ start, end }: Segment, { unit, every }: Step): number[] {
  const found: number[] = [];
  if (unit === 'days') {
    const length = every * DAY;
    const from = every % 7 === 0 ? MONDAY : 0;
    for (let at = Math.ceil((start - from) / length) * length + from; at <= end; at += length) found.push(at);
    return found;
  }
  const first = new Date(start);
  const months = unit === 'months' ? every : every * 12;
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (let at = utc(0, month); at <= end; at = utc(0, (month += months))) if (at >= start) found.push(at);
  return found;
}

function nameOf(time: number, { unit }: Step, lang: Language, year: boolean): string {
  const day = dayOf(time);
  if (unit === 'days') return sayWhen({ edtf: day }, lang, { style: 'short', year });
  if (unit === 'years') return sayWhen({ edtf: day.slice(0, -6) }, lang, { style: 'short' });
  return sayWhen({ edtf: day.slice(0, -3) }, lang, { style: 'short', year });
}

/**
 * Days, Mondays, months or years along an axis, whichever are the finest that leave room for their labels; the year is
 * said with the first label and wherever it changes. Labels never overlap, and each segment has one if any fits.
 */
export function dateTicks({ segments, dayWidth }: TimeAxis, lang: Language): DateTick[] {
  const fits = ({ unit, every }: Step) => DAYS[unit] * every * dayWidth >= APART;
  const step: Step = STEPS.find(fits) ?? { unit: 'years', every: 5_000 };
  const ticks: DateTick[] = [];
  let free = -Infinity;
  let year: number | undefined;
  const [left, right] = [segments[0]?.x0 ?? 0, segments.at(-1)?.x1 ?? 0];
  for (const segment of segments) {
    const regular = starts(segment, step);
    const day: Step = { unit: 'days', every: 1 };
    const middle = Math.floor((segment.start + segment.end) / 2 / DAY) * DAY;
    for (const time of regular.length > 0 ? regular : [middle]) {
      const its = new Date(time).getUTCFullYear();
      const text = nameOf(time, regular.length > 0 ? step : day, lang, its !== year);
      const half = textWidth(text, TICK_SIZE) / 2;
      const share = (time - segment.start) / (segment.end - segment.start);
      const x = segment.x0 + share * (segment.x1 - segment.x0);
      const label = Math.max(left + half, Math.min(right - half, x));
      if (label - half < free) continue;
      ticks.push({ x, label, text });
      free = label + half + SPACE;
      year = its;
    }
  }
  return ticks;
}
