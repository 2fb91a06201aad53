import { distanceToSegment, segmentsCross } from './geometry.ts';
import type { LayoutProblem } from './layout-problem.ts';

/** How much each fault of a picture weighs against the others; one crossing of two links is the unit. */
const WEIGHT = {
  crossing: 1,
  underMark: 3,
  underLabel: 1.4,
  throughOwnLabel: 0.35,
  marksTouch: 8,
  overlap: 4,
  overlapPerPixel: 0.15,
  length: 1.1,
  narrowAngle: 0.9,
  repulsion: 420,
  centre: 1.2,
  anchor: 5,
  corner: 3,
};
const CLEARANCE = 9;
const NARROW = 0.4;
const COSINE_OF_NARROW = Math.cos(NARROW);
const LENGTH_UNIT = 300;
const ANCHOR_ROOM = 22;
/** Beyond this part of the way to the lower right corner lie the zoom buttons. */
const CORNER = 0.78;

/**
 * What is wrong with a layout at the place where one actor is now, in crossings: links that cross, links under marks and
 * labels, boxes that overlap, long links, narrow angles at one mark, crowding. Stops counting beyond `limit`.
 */
export type LayoutCost = (i: number, limit?: number) => number;

/** The cost function of a problem. It reads positions afresh at every call. */
export function layoutCost(problem: LayoutProblem): LayoutCost {
  const { x, y, r, halfWidth, above, below, pull, anchor, reach } = problem;
  const count = problem.ids.length;
  const links = problem.links.length;
  const ends = problem.links.map(({ a, b }) => [a, b] as const);
  const A = Int32Array.from(ends, ([a]) => a);
  const B = Int32Array.from(ends, ([, b]) => b);
  const strength = Float64Array.from(problem.links, ({ events }) => Math.min(3, Math.sqrt(events)));
  const touching = problem.ids.map((): number[] => []);
  for (const [l, [a, b]] of ends.entries()) {
    touching[a]?.push(l);
    touching[b]?.push(l);
  }
  const at = (column: Float64Array, i: number): number => column[i] ?? 0;
  const end = (column: Int32Array, l: number): number => column[l] ?? 0;

  function crowding(i: number): number {
    const ix = at(x, i);
    const iy = at(y, i);
    let sum = 0;
    for (let j = 0; j < count; j++) {
      if (j === i || at(r, j) === 0) continue;
      const dx = ix - at(x, j);
      const dy = iy - at(y, j);
      sum += WEIGHT.repulsion / (dx * dx + 2.5 * dy * dy + 400);
      const room = at(r, i) + at(r, j) + CLEARANCE;
      if (dx * dx + dy * dy < room * room) sum += WEIGHT.marksTouch;
      const lapX = at(halfWidth, i) + at(halfWidth, j) - Math.abs(dx);
      if (lapX <= 0) continue;
      const lapY = dy < 0 ? at(below, i) + at(above, j) + dy : at(above, i) + at(below, j) - dy;
      if (lapY > 0) sum += WEIGHT.overlap + WEIGHT.overlapPerPixel * Math.min(lapX, lapY);
    }
    return sum;
  }

  /** What it costs that the link from a to b runs under k or its label. */
  function under(a: number, b: number, k: number): number {
    const kx = at(x, k);
    const ky = at(y, k);
    const room = at(halfWidth, k);
    const ax = at(x, a);
    const ay = at(y, a);
    const bx = at(x, b);
    const by = at(y, b);
    if ((ax < kx - room && bx < kx - room) || (ax > kx + room && bx > kx + room)) return 0;
    const top = ky - at(above, k);
    const bottom = ky + at(below, k);
    if ((ay < top && by < top) || (ay > bottom && by > bottom)) return 0;
    const clear = at(r, k) + CLEARANCE;
    const distance = distanceToSegment(kx, ky, ax, ay, bx, by);
    if (distance < clear) return WEIGHT.underMark * (2 - distance / clear);
    const labelY = ky + (at(r, k) + at(below, k)) / 2;
    const crosses =
      segmentsCross(ax, ay, bx, by, kx - room, labelY, kx + room, labelY) ||
      segmentsCross(ax, ay, bx, by, kx, ky, kx, bottom);
    return crosses ? WEIGHT.underLabel : 0;
  }

  /** 0 for an angle of `NARROW` or more between the links from `shared` to p and to q, up to 1 where they coincide. */
  function narrowness(shared: number, p: number, q: number): number {
    const px = at(x, p) - at(x, shared);
    const py = at(y, p) - at(y, shared);
    const qx = at(x, q) - at(x, shared);
    const qy = at(y, q) - at(y, shared);
    const cosine = (px * qx + py * qy) / Math.sqrt((px * px + py * py) * (qx * qx + qy * qy) + 1e-9);
    return cosine > COSINE_OF_NARROW ? 1 - Math.acos(Math.min(1, cosine)) / NARROW : 0;
  }

  /** Whether the link from k to `other` leaves through the name below k. */
  function throughOwnLabel(k: number, other: number): boolean {
    const down = at(r, k) + 10;
    const dy = at(y, other) - at(y, k);
    return dy > down && Math.abs(((at(x, other) - at(x, k)) * down) / dy) < at(halfWidth, k) - 4;
  }

  function ofPair(l: number, m: number): number {
    const a = end(A, l);
    const b = end(B, l);
    const c = end(A, m);
    const d = end(B, m);
    if (c === a || d === a) return WEIGHT.narrowAngle * narrowness(a, b, c === a ? d : c);
    if (c === b || d === b) return WEIGHT.narrowAngle * narrowness(b, a, c === b ? d : c);
    const cross = segmentsCross(at(x, a), at(y, a), at(x, b), at(y, b), at(x, c), at(y, c), at(x, d), at(y, d));
    return cross ? WEIGHT.crossing : 0;
  }

  function ofLink(l: number): number {
    const a = end(A, l);
    const b = end(B, l);
    const length = Math.hypot(at(x, a) - at(x, b), at(y, a) - at(y, b)) / LENGTH_UNIT;
    let sum = WEIGHT.length * length ** 3 * at(strength, l);
    if (throughOwnLabel(a, b)) sum += WEIGHT.throughOwnLabel;
    if (throughOwnLabel(b, a)) sum += WEIGHT.throughOwnLabel;
    for (let k = 0; k < count; k++) if (k !== a && k !== b && at(r, k) > 0) sum += under(a, b, k);
    for (let m = 0; m < links; m++) if (m !== l) sum += ofPair(l, m);
    return sum;
  }

  return (i, limit = Infinity) => {
    const off = (at(x, i) / reach.x) ** 2 + (at(y, i) / reach.y) ** 2;
    let sum = WEIGHT.centre * at(pull, i) * off + crowding(i);
    if (at(x, i) > CORNER * reach.x && at(y, i) > CORNER * reach.y) sum += WEIGHT.corner;
    const home = anchor[i] ?? -1;
    if (home >= 0) {
      const gap = Math.hypot(at(x, i) - at(x, home), at(y, i) - at(y, home)) - at(r, home) - at(r, i) - ANCHOR_ROOM;
      sum += WEIGHT.anchor * Math.max(0, gap / 100) ** 2;
    }
    if (at(r, i) > 0)
      for (let l = 0; l < links && sum <= limit; l++)
        if (end(A, l) !== i && end(B, l) !== i) sum += under(end(A, l), end(B, l), i);
    for (const l of touching[i] ?? []) {
      if (sum > limit) return sum;
      sum += ofLink(l);
    }
    return sum;
  };
}
