import { DAY, midnight, monthLength } from './calendar.ts';
import { type Atom, type AtomRead, fail, qualifiersIn } from './atom.ts';
import type { Precision } from './when.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(Z|[+-]\d\d(?::\d\d)?)?$/;

const MINUTE = 60_000;
const SPAN = { hour: 3_600_000, minute: MINUTE, second: 1_000 };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What is wrong with a month or day that no calendar has, or `undefined` when they exist. */
function impossible(year: string, month: string, day: string | undefined): string | undefined {
  const length = monthLength(Number(year), Number(month));
  if (length === 0) return `names month ${month}, and months run from 01 to 12 (seasons from 21 to 41)`;
  if (day === undefined || (Number(day) >= 1 && Number(day) <= length)) return undefined;
  return `names a day that does not exist: ${MONTHS[Number(month) - 1] ?? month} ${year} has ${length} days`;
}

function readDate([, year = '', month, day, mark = '']: RegExpExecArray): AtomRead | undefined {
  const isSeason = month !== undefined && day === undefined && Number(month) >= 21 && Number(month) <= 41;
  if (isSeason) return undefined;
  const problem = month === undefined ? undefined : impossible(year, month, day);
  if (problem) return fail(problem);
  const y = Number(year);
  const m = Number(month);
  const flags = qualifiersIn(mark);
  const atom = (precision: Precision, earliest: number, after: number): AtomRead => ({
    ok: true,
    atom: { earliest, latest: after - 1, precision, ...flags },
  });
  if (month === undefined) return atom('year', midnight(y), midnight(y + 1));
  if (day === undefined) return atom('month', midnight(y, m), midnight(y, m + 1));
  const start = midnight(y, m, Number(day));
  return atom('day', start, start + DAY);
}

/** Minutes from UTC, or `undefined` for a distance that no zone has (more than 14 hours). */
function offsetOf(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  const distance = hours * 60 + minutes;
  if (minutes > 59 || distance > 14 * 60) return undefined;
  return zone.startsWith('-') && distance > 0 ? -distance : distance;
}

function readClock(text: string, found: RegExpExecArray): AtomRead {
  const [, year = '', month = '', day = '', hour = '', minute, second, zone] = found;
  const problem = impossible(year, month, day);
  if (problem) return fail(problem);
  if (Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return fail('names a time that no clock shows; hours run from 00 to 23, minutes and seconds from 00 to 59');
  if (zone === undefined)
    return fail(`has a clock time without a time zone; add one, such as ${text}Z for UTC or ${text}-05:00`);
  const offset = offsetOf(zone);
  if (offset === undefined) return fail(`names the zone ${zone}, and zones lie within 14 hours of UTC`);
  const precision = minute === undefined ? 'hour' : Number(second ?? 0) === 0 ? 'minute' : 'second';
  const wall =
    midnight(Number(year), Number(month), Number(day)) +
    Number(hour) * SPAN.hour +
    Number(minute ?? 0) * SPAN.minute +
    Number(second ?? 0) * SPAN.second;
  const earliest = wall - offset * MINUTE;
  const latest = earliest + SPAN[precision] - 1;
  const atom: Atom = { earliest, latest, precision, approximate: false, uncertain: false, offset };
  return { ok: true, atom };
}

/**
 * Reads the dates that nearly every story is made of, without the grammar: `YYYY`, `YYYY-MM` and `YYYY-MM-DD` with at
 * most one qualifier at the end, and clock times `YYYY-MM-DDThh[:mm[:ss]]` with a zone. Answers `undefined` for
 * anything else.
 *
 * A clock time without a zone is refused, although EDTF allows it: it could not be ordered among times of other zones.
 * Seconds `:00` are taken as not known, because that is how feeds write minutes; fractions of a second are dropped.
 */
export function readPlain(text: string): AtomRead | undefined {
  const date = DATE.exec(text);
  if (date) return readDate(date);
  const clock = CLOCK.exec(text);
  return clock ? readClock(text, clock) : undefined;
}
