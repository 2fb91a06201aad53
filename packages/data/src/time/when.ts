/** How exactly a date can be known, coarsest first. */
export const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * A date as charts, filters and words need it: plain data, safe to send as JSON.
 *
 * `earliest` and `latest` are instants in milliseconds since 1970 UTC, both inclusive, `null` where the date is open or
 * unknown at that end. `latest` is the last millisecond that the date may mean (a day ends at 23:59:59.999).
 *
 * Clock times keep their zone: `offset` is its distance from UTC in minutes (`-300` for -05:00), and absent for dates
 * without a clock time. Add `offset` minutes to an instant to get the local wall clock, which is what a reader calls
 * "27 February": see `wallStart` and `wallEnd`.
 */
export interface When {
  edtf: string;
  earliest: number | null;
  latest: number | null;
  precision: Precision;
  /** An interval has a start and an end of its own (`2026-02-27/2026-02-28`); a set is one of or all of several dates. */
  form: 'single' | 'interval' | 'set';
  approximate: boolean;
  uncertain: boolean;
  offset?: number;
}

const MINUTE = 60_000;

/** The first moment on the local wall clock, written as if it were UTC; `-Infinity` for an open start. */
export const wallStart = (when: When): number =>
  when.earliest === null ? -Infinity : when.earliest + (when.offset ?? 0) * MINUTE;

/** The last moment on the local wall clock, written as if it were UTC; `Infinity` for an open end. */
export const wallEnd = (when: When): number =>
  when.latest === null ? Infinity : when.latest + (when.offset ?? 0) * MINUTE;
