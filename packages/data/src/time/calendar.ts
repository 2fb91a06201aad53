/** Milliseconds in a day without a leap second, which UTC time stamps never count. */
export const DAY = 86_400_000;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month (1–12) of the proleptic Gregorian calendar; 0 for a month that does not exist. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/**
 * Midnight UTC of a day, in milliseconds since 1970. `month` counts from 1 and may run past 12, as `Date.UTC` allows;
 * unlike `Date.UTC`, the years 0 to 99 are taken as they stand. Year 0 is 1 BC.
 */
export function midnight(year: number, month = 1, day = 1): number {
  // 400 years are a whole number of days, so shifting by them avoids the window of years that `Date.UTC` reinterprets.
  return year >= 0 && year < 100
    ? Date.UTC(year + 400, month - 1, day) - 146_097 * DAY
    : Date.UTC(year, month - 1, day);
}

/** The years whose every moment a JavaScript `Date` can hold. */
export const FIRST_YEAR = -271_820;
export const LAST_YEAR = 275_759;
