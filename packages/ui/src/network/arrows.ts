import { arrival } from './curve.ts';
import type { Curve } from './curve.ts';
import { round } from './geometry.ts';

const SPREAD = 0.45;

/** Length in pixels of the head of a line of that width. */
export const arrowLength = (width: number): number => 5.5 + 1.5 * width;

/** An arrowhead at the end of a curve: closed, to be filled, for material events; two open strokes for verbal ones. */
export function arrowPath(curve: Curve, width: number, closed: boolean): string {
  const { to } = curve;
  const angle = arrival(curve);
  const length = arrowLength(width);
  const wing = (turn: number): string =>
    `${String(round(to.x - length * Math.cos(angle + turn)))},${String(round(to.y - length * Math.sin(angle + turn)))}`;
  return `M${wing(SPREAD)}L${String(round(to.x))},${String(round(to.y))}L${wing(-SPREAD)}${closed ? 'Z' : ''}`;
}
