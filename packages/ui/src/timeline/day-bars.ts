import { wallEnd, wallStart, type TimelineBin, type When } from '@standoff/data';
import { mirroredBars, type MirroredBars } from './bins.ts';
import { DAY, timeScale, type Span, type TimeScale } from './scale.ts';

/** A stretch of days that is pointed out, in pixels. */
interface PointedOut {
  x: number;
  width: number;
}

export interface DayBars {
  scale: TimeScale;
  bars: MirroredBars['blocks'];
  /** Where the line lies that cooperation rises from and conflict hangs from. */
  middle: number;
  /** From first to last; days that touch are one stretch, and dates outside the span are left out. */
  marked: PointedOut[];
}

const NARROWEST = 4;

/**
 * Events per day over a span of wall-clock milliseconds as mirrored bars in a frame of so many pixels, with the days of some
 * dates pointed out: a date known to the month points out the month, an open one everything up to the edge.
 */
export function dayBars(
  bins: readonly TimelineBin[],
  { start, end }: Span,
  marked: readonly When[],
  { width, height }: { width: number; height: number },
): DayBars {
  const scale = timeScale({ start, end }, 0, width);
  const middle = height / 2;
  const seen = bins.filter(({ day }) => day + DAY > start && day < end);
  const pointedOut = stretches(marked, { start, end }).map((days): PointedOut => {
    const [x0, x1] = [scale.x(days.start), scale.x(days.end)];
    const wide = Math.max(NARROWEST, x1 - x0);
    return { x: Math.min(width - wide, Math.max(0, (x0 + x1 - wide) / 2)), width: wide };
  });
  return {
    scale,
    bars: mirroredBars(seen, scale, { middle, half: middle - 2 }).blocks,
    middle,
    marked: pointedOut,
  };
}

/** The whole days of dates inside a span, those that touch or overlap as one. */
function stretches(dates: readonly When[], { start, end }: Span): Span[] {
  const days = dates
    .map((when) => ({
      start: Math.max(start, Math.floor(wallStart(when) / DAY) * DAY),
      end: Math.min(end, Math.floor(wallEnd(when) / DAY) * DAY + DAY),
    }))
    .filter((each) => each.end > each.start)
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const each of days) {
    const last = joined.at(-1);
    if (last && each.start <= last.end) last.end = Math.max(last.end, each.end);
    else joined.push(each);
  }
  return joined;
}
