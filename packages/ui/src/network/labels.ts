import type { NetworkActor } from '@standoff/data';
import { boxesOverlap, boxMeetsCircle } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { pointCounter } from './grid.ts';
import { LABEL, LARGE_LABEL } from './label-style.ts';
import { marksById } from './marks.ts';
import type { Mark } from './marks.ts';
import { verticalReach } from './shapes.ts';
import { textWidth } from '../frame/text.ts';
import { wrapEvenly } from './wrap.ts';

export type Side = 'below' | 'above' | 'right' | 'left' | 'below right' | 'below left' | 'above right' | 'above left';

/** How an actor is named beside its mark; the place follows from the mark, so that it moves with it. */
export interface Label {
  id: string;
  lines: string[];
  side: Side;
  large: boolean;
  width: number;
}

const LARGE_LABELS = 5;
const LARGE_FROM = 14;
const SIDE_COST: Record<Side, number> = {
  below: 0,
  above: 1.2,
  right: 1.6,
  left: 1.7,
  'below right': 4,
  'below left': 4.1,
  'above right': 4.2,
  'above left': 4.3,
};
const SIDES = Object.keys(SIDE_COST) as Side[];
const LINK_COST = 0.55;
const MARK_GAP = 4;
const PADDING = 2;
const LONGEST_LINE = 200;
const CUT_SHORT = 84;
/** Narrower than usual, in more lines: rather than cut a name short. */
const NARROWER = [
  { width: 84, lines: 3, cost: 6 },
  { width: 64, lines: 4, cost: 9 },
];

export const labelStyle = (large: boolean): typeof LABEL | typeof LARGE_LABEL => (large ? LARGE_LABEL : LABEL);

/** The few most involved, who are named larger. */
export function largeLabels(actors: readonly NetworkActor[], marks: readonly Mark[]): Set<string> {
  const r = new Map(marks.map((mark) => [mark.id, mark.r]));
  return new Set(
    byInvolvement(actors)
      .slice(0, LARGE_LABELS)
      .filter(({ id }) => (r.get(id) ?? 0) >= LARGE_FROM)
      .map(({ id }) => id),
  );
}

/** Most events first; ties by id, so that everyone sees the same. */
export const byInvolvement = (actors: readonly NetworkActor[]): NetworkActor[] =>
  [...actors].sort((a, b) => b.allEvents - a.allEvents || (a.id < b.id ? -1 : 1));

interface Form {
  lines: string[];
  large: boolean;
  cost: number;
}

const form = (name: string, large: boolean, maxWidth: number, maxLines: number, cost: number): Form => ({
  lines: wrapEvenly(name, { maxWidth, maxLines, size: labelStyle(large).size, bold: large }),
  large,
  cost,
});

/** The name as it usually stands: a few short lines. */
export const usualForm = (name: string, large: boolean): Form =>
  form(name, large, labelStyle(large).wrap, labelStyle(large).lines, 0);

const isCut = ({ lines }: Form): boolean => lines.some((line) => line.endsWith('…'));

/** The forms that a name may take, each with its cost: usual, longer lines, smaller, narrower, and at last cut short. */
function forms(name: string, large: boolean): Form[] {
  const usual = usualForm(name, large);
  const smaller = large ? [form(name, false, LABEL.wrap, LABEL.lines, 5)] : [];
  const wider = usual.lines.length > 1 ? [form(name, large, LONGEST_LINE, usual.lines.length - 1, 1)] : [];
  const narrower = NARROWER.map(({ width, lines, cost }) => form(name, false, width, lines, cost));
  const whole = narrower.filter((form) => !isCut(form));
  return [usual, ...wider, ...smaller, ...whole, form(name, false, CUT_SHORT, 1, 100)];
}

export function labelOf(id: string, { lines, large }: Pick<Form, 'lines' | 'large'>, side: Side): Label {
  const { size } = labelStyle(large);
  return { id, lines, side, large, width: Math.max(...lines.map((line) => textWidth(line, size, { bold: large }))) };
}

/** The rectangle that a label covers beside its mark, in pixels. */
export function labelBox({ lines, side, large, width }: Label, mark: Mark): Box {
  const height = lines.length * labelStyle(large).leading;
  const { above, below } = verticalReach(mark.kind, mark.r);
  const beside = mark.r * 1.15 + MARK_GAP;
  const diagonal = mark.r * 0.85 + 2;
  const [middleX, middleY] = [-width / 2, -height / 2];
  const corner: Record<Side, [left: number, top: number]> = {
    below: [middleX, below + MARK_GAP - 1],
    above: [middleX, -above - MARK_GAP - height],
    right: [beside, middleY],
    left: [-beside - width, middleY],
    'below right': [diagonal, diagonal],
    'below left': [-diagonal - width, diagonal],
    'above right': [diagonal, -diagonal - height],
    'above left': [-diagonal - width, -diagonal - height],
  };
  const [left, top] = corner[side];
  return { x: mark.x + left, y: mark.y + top, width, height };
}

const padded = ({ x, y, width, height }: Box): Box => ({
  x: x - PADDING,
  y: y - PADDING / 2,
  width: width + 2 * PADDING,
  height: height + PADDING,
});

export interface LabelRoom {
  marks: readonly Mark[];
  /** Points along the links. */
  linkPoints: readonly Point[];
  /** Labels stay inside, where given. */
  frame?: Box | undefined;
  /** Labels that are already there. */
  taken?: readonly Box[] | undefined;
}

const inside = (frame: Box, { x, y, width, height }: Box): boolean =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;

/** Every way of naming an actor, each with what it costs before links are looked at. */
function waysToName(id: string, name: string, large: boolean): { label: Label; cost: number }[] {
  return forms(name, large).flatMap((form) =>
    SIDES.map((side) => {
      const awkward = (side === 'left' || side === 'right') && form.lines.length > 2 ? 1 : 0;
      return { label: labelOf(id, form, side), cost: SIDE_COST[side] + form.cost + awkward };
    }),
  );
}

/**
 * Names as many actors as fit, the most involved first: below, above or beside the mark, never on another label or a
 * mark, and off the links where that is possible. Whoever finds no room has no entry.
 */
export function placeLabels(
  actors: readonly NetworkActor[],
  nameOf: (actor: NetworkActor) => string,
  large: ReadonlySet<string>,
  { marks, linkPoints, frame, taken = [] }: LabelRoom,
): Map<string, Label> {
  const markOf = marksById(marks);
  const pointsIn = pointCounter(linkPoints);
  const boxes = [...taken];
  const placed = new Map<string, Label>();
  for (const actor of byInvolvement(actors)) {
    const mark = markOf.get(actor.id);
    if (!mark) continue;
    let best: { label: Label; box: Box; cost: number } | undefined;
    for (const { label, cost } of waysToName(actor.id, nameOf(actor), large.has(actor.id))) {
      if (best && cost >= best.cost) continue;
      const box = padded(labelBox(label, mark));
      if (frame && !inside(frame, box)) continue;
      if (boxes.some((other) => boxesOverlap(box, other))) continue;
      if (marks.some((other) => other.id !== actor.id && boxMeetsCircle(box, { ...other, r: other.r * 1.12 + 1 })))
        continue;
      const total = cost + LINK_COST * pointsIn(box);
      if (!best || total < best.cost) best = { label, box, cost: total };
    }
    if (!best) continue;
    boxes.push(best.box);
    placed.set(actor.id, best.label);
  }
  return placed;
}
