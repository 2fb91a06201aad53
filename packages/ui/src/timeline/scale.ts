export const DAY = 86_400_000;

/** A stretch of wall-clock time in milliseconds (see `When`): `start` belongs to it, `end` does not. */
export interface Span {
  start: number;
  end: number;
}

/** A linear scale from wall-clock milliseconds to pixels. */
export interface TimeScale extends Span {
  x0: number;
  x1: number;
  /** Pixels per day. */
  dayWidth: number;
  /** The pixel of a moment; moments outside the span lie outside the frame. */
  x: (time: number) => number;
  /** The moment at a pixel. */
  at: (x: number) => number;
}

/** The scale that draws a span from pixel `x0` to pixel `x1`. Both must have an extent. */
export function timeScale({ start, end }: Span, x0: number, x1: number): TimeScale {
  const perMillisecond = (x1 - x0) / (end - start);
  return {
    start,
    end,
    x0,
    x1,
    dayWidth: DAY * perMillisecond,
    x: (time) => x0 + (time - start) * perMillisecond,
    at: (x) => start + (x - x0) / perMillisecond,
  };
}
