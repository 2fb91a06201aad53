import { dayOf, sayWhen, type Language } from '@standoff/data';
import { MONTH, sayAmount, sayDuration, signOf, YEAR } from './amount.ts';

/** A labelled place on a value axis. */
export interface ValueTick {
  value: number;
  text: string;
}

const MOST = 4;

/** Multiples of the smallest step of 1, 2 or 5 times a power of ten that gives at most five ticks. */
function steps(min: number, max: number, least = 0): number {
  const rough = Math.max((max - min) / MOST, least, Number.MIN_VALUE);
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

const multiples = (min: number, max: number, step: number): number[] => {
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
};

export const numberTicks = (min: number, max: number, unit: string | undefined, lang: Language): ValueTick[] =>
  multiples(min, max, steps(min, max)).map((value) => ({ value, text: sayAmount(value, signOf(unit), lang) }));

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTHS = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 5, 7, 14].map((n) => n * DAY),
  ...[1, 2, 3, 6].map((n) => n * MONTH),
];

/** Ticks from nothing to a length of time in seconds, in even units. */
export function durationTicks(max: number, lang: Language): ValueTick[] {
  const step = LENGTHS.find((length) => max / length <= MOST) ?? YEAR * steps(0, max / YEAR, 1);
  return multiples(0, max, step).map((value) => ({
    value,
    text: value === 0 ? sayAmount(0, undefined, lang) : sayDuration(value, lang),
  }));
}

const CLOCK_STEPS = LENGTHS.filter((length) => length >= MINUTE && length < DAY).map((seconds) => seconds * 1_000);
const DAY_STEPS = [1, 2, 7, 14].map((days) => days * DAY * 1_000);
const MONTH_STEPS = [1, 3, 6];
const ANY_MONTH = 30 * DAY * 1_000;
/** Monday, 5 January 1970. */
const MONDAY = 4 * DAY * 1_000;

const clock = (time: number): string => `${new Date(time).toISOString().slice(0, -5)}Z`;

/** Ticks over wall-clock time in milliseconds: clock times, days, months or years; the first says which day or year it is in. */
export function timeTicks(min: number, max: number, lang: Language): ValueTick[] {
  const length = max - min;
  const short = (edtf: string, year: boolean) => sayWhen({ edtf }, lang, { style: 'short', year });
  const time = CLOCK_STEPS.find((step) => length / step <= MOST);
  if (time !== undefined)
    return multiples(min, max, time).map((value, i) => {
      const day = short(dayOf(value), false);
      const full = short(clock(value), false);
      const within = full.startsWith(day) ? full.slice(day.length).replace(/^,?\s*(à\s+)?/u, '') : full;
      return { value, text: i === 0 || value % (DAY * 1_000) === 0 ? full : within };
    });
  const days = DAY_STEPS.find((step) => length / step <= MOST);
  if (days !== undefined)
    return multiples(min - MONDAY, max - MONDAY, days).map((value, i) => ({
      value: value + MONDAY,
      text: short(dayOf(value + MONDAY), i === 0),
    }));
  const months =
    MONTH_STEPS.find((step) => length / (step * ANY_MONTH) <= MOST) ??
    12 * Math.max(1, steps(0, length / (12 * ANY_MONTH)));
  const first = new Date(min);
  const ticks: ValueTick[] = [];
  const startOf = (month: number) => new Date(0).setUTCFullYear(0, month, 1);
  let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
  for (let value = startOf(month); value <= max; value = startOf((month += months))) {
    const edtf = months >= 12 ? dayOf(value).slice(0, -6) : dayOf(value).slice(0, -3);
    if (value >= min) ticks.push({ value, text: short(edtf, true) });
  }
  return ticks;
}
