import type { NetworkLink } from '@standoff/data';
import { arrowPath, arrowLength } from './arrows.ts';
import { bowed, curvePath, part, pointAt } from './curve.ts';
import type { Curve } from './curve.ts';
import { dashesAlong } from './dashes.ts';
import { round } from './geometry.ts';
import type { Mark } from './marks.ts';
import { outlineDistance } from './shapes.ts';

const GAP = 3;
const THINNEST = 1.3;
const WIDEST = 6;

/** A link ready to draw; lengths in pixels. */
export interface DrawnLink {
  path: string;
  width: number;
  arrow?: string;
  /** Across a link of conflict, for where colours are few. */
  bar?: string;
  /** The pattern of its dashes, where nothing it stands for is well attested. */
  dashes?: string;
}

export const isMaterial = (link: NetworkLink): boolean => link.quad.startsWith('material');

/** Stroke width in pixels by the square root of the number of events; material links are a little thicker. */
export const linkWidth = (events: number, material: boolean): number =>
  Math.min(WIDEST, THINNEST * Math.sqrt(Math.max(1, events)) + (material ? 0.7 : 0));

/** The links with events, thickest first: where invisible margins overlap, the thinner link is the harder to hit. */
export const pointedAt = <T extends { link: NetworkLink; drawing: DrawnLink }>(links: readonly T[]): T[] =>
  links.filter(({ link }) => link.events.length > 0).sort((a, b) => b.drawing.width - a.drawing.width);

/** The parameter at which a curve leaves the mark at one of its ends, `gap` pixels outside its outline. */
function leaves(curve: Curve, mark: Mark, gap: number, from: 'start' | 'end'): number {
  let [inside, outside] = from === 'start' ? [0, 0.5] : [1, 0.5];
  for (let step = 0; step < 12; step++) {
    const middle = (inside + outside) / 2;
    const { x, y } = pointAt(curve, middle);
    const reach = outlineDistance(mark.kind, mark.r, Math.atan2(y - mark.y, x - mark.x)) + gap;
    if (Math.hypot(x - mark.x, y - mark.y) < reach) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

/** A short stroke across the middle of a curve. */
function barAcross(curve: Curve, width: number): string {
  const { x, y } = pointAt(curve, 0.5);
  // In its middle a quadratic curve runs as its ends lie.
  const along = Math.atan2(curve.to.y - curve.from.y, curve.to.x - curve.from.x);
  const [dx, dy] = [-Math.sin(along) * (3 + width), Math.cos(along) * (3 + width)];
  return `M${String(round(x - dx))},${String(round(y - dy))}L${String(round(x + dx))},${String(round(y + dy))}`;
}

/**
 * One link between two marks: its curve, cut at both outlines with room for the arrowhead, and the arrowhead. Equal
 * parties have none. Dashes say that every event it stands for is contested or has a single source.
 */
export function drawLink(link: NetworkLink, source: Mark, target: Mark, bend: number, events: number): DrawnLink {
  const material = isMaterial(link);
  const width = round(linkWidth(events, material));
  const whole = bowed(source, target, bend);
  const start = leaves(whole, source, GAP, 'start');
  const tip = part(whole, start, leaves(whole, target, GAP, 'end'));
  const dressed = (curve: Curve) => ({
    ...(link.quad.endsWith('conflict') && { bar: barAcross(curve, width) }),
    ...(link.unsettled && { dashes: dashesAlong(curve, width) }),
  });
  if (!link.directed) return { path: curvePath(tip), width, ...dressed(tip) };
  // A filled head covers the end of its line, an open one is drawn around it.
  const back = material ? arrowLength(width) * 0.7 : width * 0.5;
  const length = Math.hypot(tip.to.x - tip.from.x, tip.to.y - tip.from.y);
  const shaft = part(tip, 0, Math.max(0.3, 1 - back / Math.max(1, length)));
  return { path: curvePath(shaft), width, arrow: arrowPath(tip, width, material), ...dressed(shaft) };
}
