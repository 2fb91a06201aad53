import { RADIUS } from './marks.ts';

interface Point {
  x: number;
  y: number;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The path of a line that joins two marks: an S between rows, an arc to the side between lines of one row. It begins and
 * ends at the edge of the marks.
 */
export function joining(a: Point, b: Point): string {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const [y0, y1] = [upper.y + RADIUS, lower.y - RADIUS];
  if (y1 - y0 > RADIUS) {
    const middle = (y0 + y1) / 2;
    return `M${[upper.x, y0].map(round).join(' ')}C${[upper.x, middle, lower.x, middle, lower.x, y1].map(round).join(' ')}`;
  }
  const dip = Math.max(upper.y, lower.y) + RADIUS;
  const depth = dip + 10;
  return `M${[a.x, a.y + RADIUS].map(round).join(' ')}C${[a.x, depth, b.x, depth, b.x, b.y + RADIUS].map(round).join(' ')}`;
}
