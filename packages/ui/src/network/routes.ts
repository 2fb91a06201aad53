import type { NetworkLink } from '@standoff/data';
import { bowed, samples } from './curve.ts';
import type { Curve } from './curve.ts';
import type { Box, Point } from './geometry.ts';
import { boxContains } from './geometry.ts';
import { coverIndex } from './grid.ts';
import { marksById } from './marks.ts';
import type { Mark } from './marks.ts';

const BENDS = [0.08, -0.08, 0.15, -0.15, 0, 0.22, -0.22, 0.3, -0.3, 0.4, -0.4, 0.54, -0.54];
/** Links that share their pair of actors keep apart: each takes its side. */
const BENDS_TO_ONE_SIDE = [0.13, 0.2, 0.28, 0.38, 0.5];
const STRAIGHT = [0, 0.06, -0.06];
const SPACING = 8;
const CLEARANCE = 7;
const COST = { underMark: 6, outside: 1.5, underLabel: 1.5, bend: 2.2, beside: 0.9 };
/** Links that meet a mark closer together than this, in pixels along its outline, blur into one. */
const BESIDE = 9;

export interface Obstacles {
  marks: readonly Mark[];
  labels: readonly { id: string; box: Box }[];
  /** Links stay inside, where given. */
  frame?: Box | undefined;
}

function candidates(link: NetworkLink, inPair: number): readonly number[] {
  if (inPair < 2) return BENDS;
  return link.directed ? BENDS_TO_ONE_SIDE : STRAIGHT;
}

const pairOf = ({ source, target }: NetworkLink): string => [source, target].sort().join(' ');

/** The obstacles of a picture, to be asked for by point. */
interface Index {
  marksAt: (point: Point) => readonly Mark[];
  labelsAt: (point: Point) => readonly Box[];
  frame: Box | undefined;
}

const roomAround = (mark: Mark): number => mark.r * 1.12 + CLEARANCE;

function indexOf({ marks, labels, frame }: Obstacles): Index {
  const around = (mark: Mark): Box => {
    const room = roomAround(mark);
    return { x: mark.x - room, y: mark.y - room, width: 2 * room, height: 2 * room };
  };
  const boxes = labels.map(({ box }) => box);
  return { marksAt: coverIndex(marks, around), labelsAt: coverIndex(boxes, (box) => box), frame };
}

/** Where around a mark, in radians, the links routed so far meet it. */
type Meetings = ReadonlyMap<string, number[]>;

const meetingAngle = (curve: Curve, mark: Mark): number =>
  Math.atan2(curve.control.y - mark.y, curve.control.x - mark.x);

/** How many links meet a mark right beside this one, each counted by how close it is. */
function besideOthers(curve: Curve, mark: Mark, meetings: Meetings): number {
  const angle = meetingAngle(curve, mark);
  return (meetings.get(mark.id) ?? []).reduce((sum, other) => {
    const turn = Math.abs(angle - other) % (2 * Math.PI);
    return sum + Math.max(0, 1 - (Math.min(turn, 2 * Math.PI - turn) * mark.r) / BESIDE);
  }, 0);
}

/** What is wrong with a route; stops counting beyond `limit`. */
function cost(
  { from, to, bend }: { from: Mark; to: Mark; bend: number },
  { marksAt, labelsAt, frame }: Index,
  meetings: Meetings,
  limit: number,
): number {
  const curve = bowed(from, to, bend);
  let sum = COST.bend * Math.abs(bend);
  sum += COST.beside * (besideOthers(curve, from, meetings) + besideOthers(curve, to, meetings));
  if (sum >= limit) return sum;
  for (const point of samples(curve, SPACING)) {
    if (frame && !boxContains(frame, point)) sum += COST.outside;
    for (const mark of marksAt(point)) {
      if (mark.id === from.id || mark.id === to.id) continue;
      const room = roomAround(mark);
      const distance = Math.hypot(point.x - mark.x, point.y - mark.y);
      if (distance < room) sum += COST.underMark * (1.2 - distance / room);
    }
    for (const box of labelsAt(point)) if (boxContains(box, point)) sum += COST.underLabel;
    if (sum >= limit) return sum;
  }
  return sum;
}

/**
 * How far each link bows, by link id: among a few candidates the one that runs clear of unrelated marks, then of labels,
 * then is straightest. Links of one pair bow to their own sides.
 */
export function routeLinks(links: readonly NetworkLink[], obstacles: Obstacles): Map<string, number> {
  const marks = marksById(obstacles.marks);
  const inPair = new Map<string, number>();
  for (const link of links) inPair.set(pairOf(link), (inPair.get(pairOf(link)) ?? 0) + 1);
  const index = indexOf(obstacles);
  const bends = new Map<string, number>();
  const meetings = new Map<string, number[]>();
  for (const link of links) {
    const from = marks.get(link.source);
    const to = marks.get(link.target);
    if (!from || !to) continue;
    let best = { bend: 0, cost: Infinity };
    for (const bend of candidates(link, inPair.get(pairOf(link)) ?? 1)) {
      const found = cost({ from, to, bend }, index, meetings, best.cost);
      if (found < best.cost - 1e-9) best = { bend, cost: found };
    }
    bends.set(link.id, best.bend);
    const curve = bowed(from, to, best.bend);
    for (const mark of [from, to]) meetings.set(mark.id, [...(meetings.get(mark.id) ?? []), meetingAngle(curve, mark)]);
  }
  return bends;
}
