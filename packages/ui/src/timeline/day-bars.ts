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
  /** Each stretch once, in the order of the dates given; dates outside the span are left out. */
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
  const stretches = new Map<string, PointedOut>();
  for (const when of marked) {
    const first = Math.max(start, Math.floor(wallStart(when) / DAY) * DAY);
    const last = Math.min(end, Math.floor(wallEnd(when) / DAY) * DAY + DAY);
    if (!(last > first)) continue;
    const [x0, x1] = [scale.x(first), scale.x(last)];
    const wide = Math.max(NARROWEST, x1 - x0);
    const x = Math.min(width - wide, Math.max(0, (x0 + x1 - wide) / 2));
    stretches.set(`${String(first)} ${String(last)}`, { x, width: wide });
  }
  return {
    scale,
    bars: mirroredBars(seen, scale, { middle, half: middle - 2 }).blocks,
    middle,
    marked: [...stretches.values()],
  };
}
