import type { ActorKind } from '@standoff/data';
import { round } from './geometry.ts';
import type { Point } from './geometry.ts';

interface Outline {
  sides: number;
  /** Direction of the first corner, in turns clockwise from the right. */
  turn: number;
  /** Corner rounding as a part of the circumradius. */
  corner: number;
}

const CIRCLE = null;
const OUTLINES: Record<ActorKind, Outline | null> = {
  person: CIRCLE,
  group: CIRCLE,
  organisation: { sides: 4, turn: 1 / 8, corner: 0.2 },
  medium: { sides: 4, turn: 1 / 8, corner: 0 },
  'government-body': { sides: 6, turn: 0, corner: 0 },
  court: { sides: 5, turn: -1 / 4, corner: 0 },
  product: { sides: 3, turn: -1 / 4, corner: 0 },
};

/** Circumradius of a regular polygon that has the area of a circle of radius r, so that areas compare across shapes. */
const circumradius = (sides: number, r: number): number =>
  r * Math.sqrt((2 * Math.PI) / (sides * Math.sin((2 * Math.PI) / sides)));

const corners = ({ sides, turn }: Outline, r: number): Point[] =>
  Array.from({ length: sides }, (_, index) => {
    const angle = 2 * Math.PI * (turn + index / sides);
    const reach = circumradius(sides, r);
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });

const circlePath = (r: number): string =>
  `M${round(-r)},0a${round(r)},${round(r)} 0 1 1 ${round(2 * r)},0a${round(r)},${round(r)} 0 1 1 ${round(-2 * r)},0Z`;

const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + ((to.x - from.x) * distance) / length, y: from.y + ((to.y - from.y) * distance) / length };
};

const at = ({ x, y }: Point): string => `${String(round(x))},${String(round(y))}`;

function polygonPath(outline: Outline, r: number): string {
  const points = corners(outline, r);
  const rounding = outline.corner * circumradius(outline.sides, r);
  const pieces = points.map((point, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    if (rounding === 0) return at(point);
    return `${at(towards(point, before, rounding))}Q${at(point)} ${at(towards(point, after, rounding))}`;
  });
  return `M${pieces.join('L')}Z`;
}

/**
 * Path of an actor's mark around the origin, with the area of a circle of radius r (pixels). A group's second ring is
 * `innerPath`.
 */
export function shapePath(kind: ActorKind, r: number): string {
  const outline = OUTLINES[kind];
  return outline ? polygonPath(outline, r) : circlePath(r);
}

/** The inner ring of a group; nothing for other kinds. */
export const innerPath = (kind: ActorKind, r: number): string | undefined =>
  kind === 'group' ? circlePath(Math.max(3, r - 3.5)) : undefined;

/** Distance in pixels from the centre of a mark to its outline in the direction of an angle (radians). */
export function outlineDistance(kind: ActorKind, r: number, angle: number): number {
  const outline = OUTLINES[kind];
  if (!outline) return r;
  const step = (2 * Math.PI) / outline.sides;
  const fromCorner = angle - 2 * Math.PI * outline.turn;
  const fromSideMiddle = fromCorner - step * Math.floor(fromCorner / step) - step / 2;
  return (circumradius(outline.sides, r) * Math.cos(step / 2)) / Math.cos(fromSideMiddle);
}

/** How far a mark reaches below and above its centre, in pixels. */
export function verticalReach(kind: ActorKind, r: number): { above: number; below: number } {
  const outline = OUTLINES[kind];
  if (!outline) return { above: r, below: r };
  const ys = corners(outline, r).map((point) => point.y);
  return { above: -Math.min(...ys), below: Math.max(...ys) };
}
