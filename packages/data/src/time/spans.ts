import { FIRST_YEAR, LAST_YEAR, midnight } from './calendar.ts';
import { type AtomRead, fail } from './atom.ts';
import type { Precision } from './when.ts';

const span = (precision: Precision, earliest: number, after: number): AtomRead => ({
  ok: true,
  atom: { earliest, latest: after - 1, precision, approximate: false, uncertain: false },
});

/** `count` whole years from `first`; refuses years that a JavaScript `Date` cannot hold. */
function readYears(first: number, count: number, precision: Precision): AtomRead {
  if (first < FIRST_YEAR || first + count - 1 > LAST_YEAR)
    return fail(`names a year that cannot be drawn; years run from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return span(precision, midnight(first), midnight(first + count));
}

/**
 * A year of which only the first digits are known: `1950S2` means 1900 to 1999. `significant` is the number of digits
 * known; a year with as many digits or fewer is simply that year.
 */
function readSignificant(year: number, significant: number): AtomRead {
  const size = 10 ** Math.max(0, String(Math.abs(year)).length - significant);
  const first = Math.trunc(year / size) * size;
  const precision = size === 1 ? 'year' : size === 10 ? 'decade' : 'century';
  return readYears(first < 0 ? first - size + 1 : first, size, precision);
}

/** First month (counted from January, 1) and length in months, for the codes of ISO 8601-2, 4.8. */
const SEASONS: Record<number, [month: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/**
 * A season, quarter (33–36), four months (37–39) or half (40–41) of a year. The standard leaves the months of a season
 * open; these are the meteorological ones, northern for 21–28 and southern for 29–32. A season that crosses the new year
 * belongs to the year it begins in, so the northern winter `2026-24` ends in February 2027.
 */
function readSeason(year: number, code: number): AtomRead | undefined {
  const months = SEASONS[code];
  return months && span('season', midnight(year, months[0]), midnight(year, months[0] + months[1]));
}

const SEASON = /^(-?\d{4})-(\d\d)$/;
const YEAR = /^Y(-?\d+)(?:E(\d+))?(?:S(\d+))?$/;
const SIGNIFICANT = /^(-?\d{4})S(\d+)$/;
const DECADE = /^-?\d{3}$/;
const CENTURY = /^-?\d{2}$/;

/** The code of a season (21–41), or `undefined` for text that is not a season. */
export function seasonOf(text: string): number | undefined {
  const code = Number(SEASON.exec(text.replace(/[~?%]/g, ''))?.[2]);
  return code >= 21 && code <= 41 ? code : undefined;
}

/**
 * Reads seasons, decades (`202`), centuries (`20`), years with an exponent or more than four digits (`Y17E3`) and years
 * with significant digits (`1950S2`). Expects text without qualifiers; `undefined` when it has another form.
 */
export function readSpan(text: string): AtomRead | undefined {
  const season = SEASON.exec(text);
  if (season) return readSeason(Number(season[1]), Number(season[2]));
  if (DECADE.test(text)) return readYears(Number(text) * 10, 10, 'decade');
  if (CENTURY.test(text)) return readYears(Number(text) * 100, 100, 'century');
  const [, digits, exponent = '0', known] = YEAR.exec(text) ?? [];
  if (digits !== undefined) {
    const year = Number(`${digits}E${exponent}`);
    return known === undefined ? readYears(year, 1, 'year') : readSignificant(year, Number(known));
  }
  const significant = SIGNIFICANT.exec(text);
  return significant ? readSignificant(Number(significant[1]), Number(significant[2])) : undefined;
}
