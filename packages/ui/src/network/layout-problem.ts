import type { NetworkActor, NetworkView } from '@standoff/data';
import type { Point } from './geometry.ts';
import { textWidth } from '../frame/text.ts';
import { wrapEvenly } from './wrap.ts';
import { radius, TARGET_RADIUS } from './size.ts';
import { LABEL } from './label-style.ts';
import { MARGIN } from './fit.ts';

/**
 * A network laid out in a reference frame, as columns: index i stands for actor `ids[i]`, in pixels from the middle of
 * the frame. Boxes hold the mark and its label below it.
 */
export interface LayoutProblem {
  ids: string[];
  x: Float64Array;
  y: Float64Array;
  r: Float64Array;
  halfWidth: Float64Array;
  above: Float64Array;
  below: Float64Array;
  /** Part of all involvement, 0 to 1: draws an actor to the middle. */
  pull: Float64Array;
  /** Index of the actor that this one stays beside, or -1. */
  anchor: Int32Array;
  /** Actors that may move. */
  movable: number[];
  /** One per unordered pair. */
  links: { a: number; b: number; events: number }[];
  /** Half the width and height of where centres may lie. */
  reach: { x: number; y: number };
}

const REFERENCE = { width: 980, height: 450 };
const ROOM_PER_ACTOR = 7_500;

/** The frame grows with the number of actors, so that a large network keeps room between its marks. */
export function referenceReach(actors: number): { x: number; y: number } {
  const scale = Math.max(1, Math.sqrt((actors * ROOM_PER_ACTOR) / (REFERENCE.width * REFERENCE.height)));
  return {
    x: (REFERENCE.width / 2 - MARGIN.side) * scale,
    y: ((REFERENCE.height - MARGIN.top - MARGIN.bottom) / 2) * scale,
  };
}

function labelSize(actor: NetworkActor): { width: number; height: number } {
  const names = Object.values(actor.name).filter((name) => name !== undefined);
  const wrapped = names.map((name) =>
    wrapEvenly(name, { maxWidth: LABEL.wrap, maxLines: LABEL.lines, size: LABEL.size }),
  );
  return {
    width: Math.max(...wrapped.flat().map((line) => textWidth(line, LABEL.size))),
    height: Math.max(...wrapped.map((lines) => lines.length)) * LABEL.leading,
  };
}

/** One entry per unordered pair of the actors given; what links further actors is left out. */
function pairs(view: NetworkView, index: ReadonlyMap<string, number>): LayoutProblem['links'] {
  const found = new Map<string, { a: number; b: number; events: number }>();
  for (const link of view.links) {
    const source = index.get(link.source);
    const target = index.get(link.target);
    if (source === undefined || target === undefined || source === target) continue;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${String(a)} ${String(b)}`;
    const pair = found.get(key) ?? { a, b, events: 0 };
    pair.events += link.allEvents;
    found.set(key, pair);
  }
  return [...found.values()];
}

/**
 * The layout problem of a view's linked actors. Those in `placed` keep their place; the others start at the middle, or
 * beside the organisation they are part of. Placed actors that this view does not draw take no room and serve as anchors.
 */
export function layoutProblem(
  view: NetworkView,
  placed: ReadonlyMap<string, Point>,
  reach: LayoutProblem['reach'],
): LayoutProblem {
  const actors = view.actors.filter((actor) => actor.linked);
  const drawn = new Set(actors.map((actor) => actor.id));
  const ids = [...drawn, ...[...placed.keys()].filter((id) => !drawn.has(id))];
  const index = new Map(ids.map((id, i) => [id, i]));
  const most = Math.max(0, ...actors.map((actor) => actor.allEvents));
  const column = (): Float64Array => new Float64Array(ids.length);
  const problem: LayoutProblem = {
    ids,
    x: column(),
    y: column(),
    r: column(),
    halfWidth: column(),
    above: column(),
    below: column(),
    pull: column(),
    anchor: new Int32Array(ids.length).fill(-1),
    movable: [],
    links: pairs(view, index),
    reach,
  };
  ids.forEach((id, i) => {
    const at = placed.get(id);
    problem.x[i] = at?.x ?? 0;
    problem.y[i] = at?.y ?? 0;
    if (!at) problem.movable.push(i);
  });
  actors.forEach((actor, i) => {
    const r = radius(actor.allEvents, most);
    const label = labelSize(actor);
    problem.r[i] = r;
    problem.halfWidth[i] = Math.max(r, TARGET_RADIUS, label.width / 2) + 5;
    problem.above[i] = Math.max(r, TARGET_RADIUS) + 6;
    problem.below[i] = Math.max(r, TARGET_RADIUS) + label.height + 6;
    problem.pull[i] = most > 0 ? actor.allEvents / most : 0;
    const home = actor.partOf === undefined ? undefined : index.get(actor.partOf);
    if (home !== undefined && actor.kind === 'person' && home !== i) problem.anchor[i] = home;
  });
  return problem;
}
