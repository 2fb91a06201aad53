import { indexOf } from '../index/story-index.ts';
import type { Outline } from '../outline/types.ts';
import { noQuads } from '../plover/types.ts';
import { DAY } from '../time/calendar.ts';
import type { TimelineBin } from './types.ts';

/** Longer stories get bins of several days, so that one odd date cannot ask for millions of bins. */
const MAX_BINS = 20_000;

/**
 * Events per day from the first to the last day of the story, for those events that `included` lets through. Each event
 * spreads a weight of one evenly over the days that its date covers.
 */
export function binEvents(outline: Outline, included: (event: number) => boolean): TimelineBin[] {
  const { starts, ends } = indexOf(outline);
  const [first, last] = extent(starts, ends);
  if (first === undefined || last === undefined) return [];
  const step = Math.ceil((last - first + 1) / MAX_BINS);
  const bins = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i): TimelineBin => ({
    day: (first + i * step) * DAY,
    quads: noQuads(),
  }));
  const place = (time: number) => Math.floor((Math.min(Math.max(Math.floor(time / DAY), first), last) - first) / step);

  for (const [i, { quad }] of outline.events.entries()) {
    if (!included(i)) continue;
    const [from, to] = [place(starts[i] ?? 0), place(ends[i] ?? 0)];
    const share = 1 / (to - from + 1);
    for (let bin = from; bin <= to; bin += 1) {
      const quads = bins[bin]?.quads;
      if (quads) quads[quad] += share;
    }
  }
  return bins;
}

/** First and last day that any event is known to touch; open ends do not count. */
function extent(starts: Float64Array, ends: Float64Array): [number?, number?] {
  let first = Infinity;
  let last = -Infinity;
  for (const times of [starts, ends])
    for (const time of times) {
      if (!Number.isFinite(time)) continue;
      first = Math.min(first, Math.floor(time / DAY));
      last = Math.max(last, Math.floor(time / DAY));
    }
  return first <= last ? [first, last] : [];
}
