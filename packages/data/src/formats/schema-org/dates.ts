import { shapeOf, type End } from '../../time/shape.ts';

const DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
const CLOCK = /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d(?::\d\d)?)$/;

/**
 * A single EDTF date as an ISO 8601 date or time that says no more than it does: unspecified digits are cut off with all that
 * follows them, seconds `:00` count as not known, an hour alone becomes its day. Nothing where ISO 8601 could only say too much:
 * approximate and uncertain dates, seasons, decades, centuries, years of more or less than four digits.
 */
export function isoDate(edtf: string): string | undefined {
  const known = edtf.replace(/-[^-]*X.*$/, '');
  if (DATE.test(known)) return known;
  const clock = CLOCK.exec(edtf);
  if (!clock) return undefined;
  const [, day = '', hour = '', minute, second, zone = ''] = clock;
  if (minute === undefined) return day;
  const seconds = second === undefined || second === '00' ? '' : `:${second}`;
  return `${day}T${hour}:${minute}${seconds}${zone.length === 3 ? `${zone}:00` : zone}`;
}

/** Start and end of an EDTF date as ISO 8601, each where it can be said: a single date is a start without an end. */
export function isoSpan(edtf: string): { start?: string; end?: string } {
  const shape = shapeOf(edtf);
  if (shape.form === 'set') return {};
  const start = shape.form === 'single' ? isoDate(shape.date) : isoEnd(shape.start);
  const end = shape.form === 'single' ? undefined : isoEnd(shape.end);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** An EDTF date as the ISO 8601 interval that `temporalCoverage` takes, an open end as `..`; nothing where an end cannot be said. */
export function isoInterval(edtf: string): string | undefined {
  const shape = shapeOf(edtf);
  if (shape.form === 'set') return undefined;
  if (shape.form === 'single') return isoDate(shape.date);
  const [start, end] = [shape.start, shape.end].map((at) => (at === 'open' ? '..' : isoEnd(at)));
  return start === undefined || end === undefined ? undefined : `${start}/${end}`;
}

const isoEnd = (end: End): string | undefined => (typeof end === 'object' ? isoDate(end.date) : undefined);
