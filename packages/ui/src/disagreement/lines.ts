import { RADIUS } from './marks.ts';

interface Point {
  x: number;
  y: number;
}

const BESIDE = 4 * RADIUS;
const LEAST_BULGE = 12;
const MOST_BULGE = 22;
const path = (numbers: number[]): string => {
  const [x, y, ...rest] = numbers.map((value) => String(Math.round(value * 10) / 10));
  return `M${x ?? ''} ${y ?? ''}C${rest.join(' ')}`;
};

/**
 * The path of a line that joins two marks: an S between rows, a bow to the left between marks above each other, so that it
 * passes by those between them, and a bow below marks side by side. It begins and ends at the edge of the marks.
 */
export function joining(a: Point, b: Point): string {
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const height = lower.y - upper.y;
  if (height > 0 && Math.abs(a.x - b.x) < BESIDE) {
    const x = Math.min(a.x, b.x) - RADIUS - Math.min(MOST_BULGE, LEAST_BULGE + height / 20);
    return path([upper.x - RADIUS, upper.y, x, upper.y, x, lower.y, lower.x - RADIUS, lower.y]);
  }
  const [y0, y1] = [upper.y + RADIUS, lower.y - RADIUS];
  if (y1 - y0 > RADIUS) {
    const middle = (y0 + y1) / 2;
    return path([upper.x, y0, upper.x, middle, lower.x, middle, lower.x, y1]);
  }
  const depth = lower.y + RADIUS + 10;
  return path([a.x, a.y + RADIUS, a.x, depth, b.x, depth, b.x, b.y + RADIUS]);
}
