import type { Point } from './point.ts';
import { FURTHEST, type View } from './view.ts';

export type Size = readonly [width: number, height: number];

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** The nearest view that covers the frame, because there is nothing to see beside the picture. */
export function kept({ k, x, y }: View, [width, height]: Size): View {
  const scale = between(FURTHEST[0], k, FURTHEST[1]);
  // Not -0, which is another number to whoever compares.
  return { k: scale, x: between(width * (1 - scale), x, 0) + 0, y: between(height * (1 - scale), y, 0) + 0 };
}

/** A view of the same picture `factor` times as large, in which what was at `from` is at `to`. */
export function stretched(
  view: View,
  factor: number,
  { from, to = from }: { from: Point; to?: Point },
  size: Size,
): View {
  const k = between(FURTHEST[0], view.k * factor, FURTHEST[1]);
  const ratio = k / view.k;
  return kept({ k, x: to.x - (from.x - view.x) * ratio, y: to.y - (from.y - view.y) * ratio }, size);
}

/** How much larger a turn of the wheel makes a picture: pages and lines count as the pixels that they usually are. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const perUnit = [0.002, 0.05, 1][deltaMode] ?? 0.002;
  // Browsers report pinching on a touch pad as small turns with Ctrl.
  return 2 ** (-deltaY * perUnit * (ctrlKey ? 10 : 1));
}

/** The middle of fingers and how far they are apart; one finger is apart from nothing. */
export function spread(points: readonly Point[]): { middle: Point; apart: number } {
  const [a = { x: 0, y: 0 }, b = a] = points;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apart: Math.hypot(a.x - b.x, a.y - b.y) };
}
