import { wallEnd, wallStart, type When } from '@standoff/data';
import { DAY, type Span } from './scale.ts';

/**
 * Where in time an event is drawn, as exactly as its date is known and no more.
 *
 * - `moment`: a dot at a clock time.
 * - `day`: a dot in the column of a day, at no time of it.
 * - `middle`: a dot in the middle of whatever part of `bar` is in view.
 */
export type Place = ({ at: 'moment'; time: number } | { at: 'day'; day: number } | { at: 'middle' }) & { bar?: Bar };

/** How far a date reaches; infinite where it is open. An end that is not known exactly fades. */
interface Bar extends Span {
  fadeStart: boolean;
  fadeEnd: boolean;
}

const CLOCK = new Set(['hour', 'minute', 'second']);
const floorDay = (time: number): number => Math.floor(time / DAY) * DAY;

/** Where the event goes in a window of time. An interval that began before the window is marked on the window's first day. */
export function place(when: When, window: Span): Place {
  const start = wallStart(when);
  const end = Math.max(start, wallEnd(when) + 1);
  const clock = CLOCK.has(when.precision);
  const exact = !when.approximate && !when.uncertain;
  if (when.form === 'interval')
    return placeInterval({ start, end }, exact && (clock || when.precision === 'day'), clock, window);
  if (when.form === 'set' || !Number.isFinite(end - start)) return { at: 'middle', bar: fading(start, end) };
  if (clock) {
    const time = (start + end) / 2;
    return exact ? { at: 'moment', time } : { at: 'moment', time, bar: fading(time - DAY / 8, time + DAY / 8) };
  }
  if (when.precision === 'day')
    return exact ? { at: 'day', day: start } : { at: 'day', day: start, bar: fading(start - DAY / 2, end + DAY / 2) };
  return { at: 'middle', bar: fading(start, end) };
}

const fading = (start: number, end: number): Bar => ({ start, end, fadeStart: true, fadeEnd: true });

function placeInterval({ start, end }: Span, firm: boolean, clock: boolean, window: Span): Place {
  const bar = { start, end, fadeStart: !firm || start === -Infinity, fadeEnd: !firm || end === Infinity };
  const known = start === -Infinity ? end - 1 : start;
  if (!firm || !Number.isFinite(known)) return { at: 'middle', bar };
  const seen = Math.min(window.end - 1, Math.max(window.start, known));
  return clock ? { at: 'moment', time: seen, bar } : { at: 'day', day: floorDay(seen), bar };
}
