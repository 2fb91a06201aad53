import { round } from './geometry.ts';
import type { Point } from './geometry.ts';

/** A quadratic Bézier curve. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/**
 * The curve between two points that bows to the left of its direction (on screen, y down) by `bend` times its length
 * at the control point; a negative bend bows to the right.
 */
export function bowed(from: Point, to: Point, bend: number): Curve {
  return {
    from,
    control: {
      x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
      y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
    },
    to,
  };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** The part of a curve between two of its parameters (de Casteljau's subdivision). */
export function part(curve: Curve, start: number, end: number): Curve {
  const { from, control, to } = curve;
  const blend = (s: number, t: number): Point => {
    const weight = [(1 - s) * (1 - t), s * (1 - t) + t * (1 - s), s * t] as const;
    return {
      x: weight[0] * from.x + weight[1] * control.x + weight[2] * to.x,
      y: weight[0] * from.y + weight[1] * control.y + weight[2] * to.y,
    };
  };
  return { from: blend(start, start), control: blend(start, end), to: blend(end, end) };
}

/** Points along a curve about `spacing` pixels apart, both ends included. */
export function samples(curve: Curve, spacing: number): Point[] {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const steps = Math.max(2, Math.min(200, Math.ceil(length / spacing)));
  return Array.from({ length: steps + 1 }, (_, index) => pointAt(curve, index / steps));
}

/** Direction in which a curve arrives, in radians. */
export const arrival = ({ control, to }: Curve): number => Math.atan2(to.y - control.y, to.x - control.x);

export const curvePath = ({ from, control, to }: Curve): string =>
  `M${String(round(from.x))},${String(round(from.y))}Q${String(round(control.x))},${String(round(control.y))} ${String(round(to.x))},${String(round(to.y))}`;
