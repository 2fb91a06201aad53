import { samples } from './curve.ts';
import type { Curve } from './curve.ts';
import { round } from './geometry.ts';

const SPACING = 4;

function lengthOf(curve: Curve): number {
  const points = samples(curve, SPACING);
  return points.reduce((sum, point, i) => {
    const before = points[i - 1] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

/**
 * The `stroke-dasharray` of a dashed curve of that width, in pixels: it begins and ends with a whole dash, so that the line
 * meets its mark and its arrowhead. A curve with room for one dash only has a gap in its middle all the same.
 */
export function dashesAlong(curve: Curve, width: number): string {
  const [dash, gap] = [4 + width, 2.5 + 0.6 * width];
  const length = lengthOf(curve);
  const dashes = Math.max(2, Math.round((length + gap) / (dash + gap)));
  const stretch = length / (dashes * dash + (dashes - 1) * gap);
  return `${String(round(dash * stretch))} ${String(round(gap * stretch))}`;
}
