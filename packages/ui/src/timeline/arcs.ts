import { round } from './arrows.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * Thin arcs from an event to those it follows and those that follow it, as paths. They bulge upwards, or to the right
 * where one lies above the other, and stay below `top`.
 */
export function arc(from: Point, to: Point, top: number): string {
  const across = Math.abs(to.x - from.x);
  const lift = Math.min(48, 8 + across * 0.3);
  const upright = across < 16;
  const cx = (from.x + to.x) / 2 + (upright ? 24 : 0);
  const cy = upright ? (from.y + to.y) / 2 : Math.max(top, Math.min(from.y, to.y) - lift);
  return `M${round(from.x)} ${round(from.y)}Q${round(cx)} ${round(cy)} ${round(to.x)} ${round(to.y)}`;
}
