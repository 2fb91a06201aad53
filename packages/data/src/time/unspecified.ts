import { DAY, midnight, monthLength } from './calendar.ts';
import { type AtomRead, fail } from './atom.ts';
import type { Precision } from './when.ts';

const MASKED = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/** The numbers from `first` to `last` whose digits fit a mask such as `1X`. */
function fitting(mask: string, first: number, last: number): number[] {
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const width = mask.length;
  const found: number[] = [];
  for (let n = first; n <= last; n++) if (pattern.test(String(n).padStart(width, '0'))) found.push(n);
  return found;
}

/** A known mask means itself; only masks with an X are worth a search. */
const choices = (mask: string, first: number, last: number): number[] =>
  mask.includes('X') ? fitting(mask, first, last) : [Number(mask)];

type Day = [year: number, month: number, day: number];

/** The first day, in the order given, that the calendar has. */
function firstReal(years: number[], months: number[], days: number[]): Day | undefined {
  for (const year of years)
    for (const month of months) for (const day of days) if (day <= monthLength(year, month)) return [year, month, day];
  return undefined;
}

function precisionOf(year: string, month: string | undefined, day: string | undefined): Precision {
  if (year.includes('X')) return /^\d{3}X$/.test(year) ? 'decade' : 'century';
  if (month === undefined || month.includes('X')) return 'year';
  return day === undefined || day.includes('X') ? 'month' : 'day';
}

/**
 * Reads dates with unspecified digits (`202X`, `2026-XX-27`, `2026-02-XX`), and dates before the year 0. They mean any
 * day that fits, so they reach from the first such day to the last; a day that fits no calendar (`2026-XX-32`) is
 * refused. The precision is that of the parts before the first unspecified digit; `1XXX` and `XXXX` count as centuries,
 * the coarsest there is. Expects text without qualifiers; `undefined` when it has another form.
 */
export function readUnspecified(text: string): AtomRead | undefined {
  const found = MASKED.exec(text);
  if (!found) return undefined;
  const [, sign, year = '', month, day] = found;
  const years = choices(year, 0, 9_999);
  if (sign) years.splice(0, years.length, ...years.map((y) => -y).reverse());
  const months = choices(month ?? 'XX', 1, 12);
  const days = choices(day ?? 'XX', 1, 31);
  const first = firstReal(years, months, days);
  const last = firstReal(years.toReversed(), months.toReversed(), days.toReversed());
  if (!first || !last) return fail('names a day that no calendar has; check its month and day');
  const precision = precisionOf(year, month, day);
  return {
    ok: true,
    atom: {
      earliest: midnight(...first),
      latest: midnight(...last) + DAY - 1,
      precision,
      approximate: false,
      uncertain: false,
    },
  };
}
