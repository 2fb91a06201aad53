import type { Point } from './geometry.ts';

/** Layout coordinates reach from -ASPECT to ASPECT across and from -1 to 1 down. */
export const ASPECT = 2;

/** Room in pixels for marks and labels around the outermost centres. */
export const MARGIN = { side: 62, top: 34, bottom: 52 };

/** The two ways between layout coordinates and pixels in a frame. */
export interface Fit {
  toFrame: (position: readonly [number, number]) => Point;
  toLayout: (point: Point) => [number, number];
}

/**
 * Fits the layout into a frame. A frame that is taller than wide gets the same picture with its axes swapped, so that
 * neighbours on a desktop are neighbours on a phone.
 */
export function fitToFrame(width: number, height: number): Fit {
  const side = Math.min(MARGIN.side, width * 0.11);
  const top = Math.min(MARGIN.top, height * 0.1);
  const bottom = Math.min(MARGIN.bottom, height * 0.12);
  const across = Math.max(1, width - 2 * side);
  const down = Math.max(1, height - top - bottom);
  const portrait = height > width;
  return {
    toFrame([x, y]) {
      const [u, v] = portrait ? [y, x / ASPECT] : [x / ASPECT, y];
      return { x: side + (across * (u + 1)) / 2, y: top + (down * (v + 1)) / 2 };
    },
    toLayout({ x, y }) {
      const u = (2 * (x - side)) / across - 1;
      const v = (2 * (y - top)) / down - 1;
      return portrait ? [v * ASPECT, u] : [u * ASPECT, v];
    },
  };
}
