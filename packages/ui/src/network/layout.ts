import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { NetworkView } from '@standoff/data';
import { ASPECT } from './fit.ts';
import type { Point } from './geometry.ts';
import { anneal } from './layout-anneal.ts';
import { layoutProblem, referenceReach } from './layout-problem.ts';
import type { LayoutProblem } from './layout-problem.ts';
import { seeded } from './random.ts';

const SEED = 3;
const TICKS = 300;
const TICKS_WHEN_LARGE = 120;
const SETTLING = 20;
/** Barnes–Hut's opening angle: d3-force's own, and one that is fast enough for thousands. */
const FINE = 0.9;
const COARSE = 1.5;
const LARGE = 300;
/** Elementary steps that annealing may take; beyond some 150 actors the force layout stands as it is. */
const EFFORT = 48_000_000;
const WIDEST_STRETCH = 1.3;
const MOVES_PER_ACTOR = { fewest: 60, most: 1500 };

/** A first layout by forces, in place: links pull, marks push, what is involved most keeps to the middle. */
function spread(problem: LayoutProblem, random: () => number): void {
  const { x, y, r, halfWidth, below, pull, anchor, movable, links, reach } = problem;
  const free = new Set(movable);
  // d3-force mutates what it is given: nodes and links are copies.
  const nodes = problem.ids.map((_, i): SimulationNodeDatum => {
    const home = anchor[i] ?? -1;
    const [homeX = 0, homeY = 0] = home >= 0 ? [x[home], y[home]] : [];
    if (!free.has(i)) return { fx: x[i] ?? 0, fy: y[i] ?? 0 };
    return { x: homeX + (random() - 0.5) * reach.x, y: homeY + (random() - 0.5) * reach.y };
  });
  const pulls: SimulationLinkDatum<SimulationNodeDatum>[] = links.map(({ a, b }) => ({ source: a, target: b }));
  anchor.forEach((home, i) => {
    if (home >= 0) pulls.push({ source: i, target: home });
  });
  const room = (i: number): number => ((r[i] ?? 0) + Math.max(halfWidth[i] ?? 0, below[i] ?? 0)) / 2;
  const large = nodes.length > LARGE;
  const simulation = forceSimulation(nodes)
    .randomSource(random)
    .force('link', forceLink(pulls).distance(110))
    .force(
      'charge',
      forceManyBody()
        .strength(-420)
        .distanceMax(600)
        .theta(large ? COARSE : FINE),
    )
    .force(
      'x',
      forceX<SimulationNodeDatum>().strength((_, i) => 0.02 + 0.1 * (pull[i] ?? 0)),
    )
    .force(
      'y',
      forceY<SimulationNodeDatum>().strength((_, i) => 0.06 + 0.1 * (pull[i] ?? 0)),
    )
    .stop();
  // Before the picture has opened out, everything collides with everything: in a large one that would be most of the work.
  if (large) simulation.tick(TICKS_WHEN_LARGE - SETTLING);
  simulation
    .force(
      'collide',
      forceCollide<SimulationNodeDatum>().radius((_, i) => room(i)),
    )
    .tick(large ? SETTLING : TICKS);
  const widest = Math.max(reach.x, ...movable.map((i) => Math.abs(nodes[i]?.x ?? 0)));
  const tallest = Math.max(reach.y, ...movable.map((i) => Math.abs(nodes[i]?.y ?? 0)));
  for (const i of movable) {
    x[i] = ((nodes[i]?.x ?? 0) * reach.x) / widest;
    y[i] = ((nodes[i]?.y ?? 0) * reach.y) / tallest;
  }
}

function moves({ ids, links, movable }: LayoutProblem): number {
  const stepsPerMove = 2 * (ids.length + links.length) * (1 + (2 * links.length) / Math.max(1, ids.length));
  const perActor = EFFORT / stepsPerMove / Math.max(1, movable.length);
  return perActor < MOVES_PER_ACTOR.fewest ? 0 : Math.round(Math.min(MOVES_PER_ACTOR.most, perActor) * movable.length);
}

/**
 * Widens a layout towards the edges of its frame, in place. Links that cross or not still do, and marks only move apart.
 */
function fillFrame({ x, y, reach }: LayoutProblem): void {
  for (const [column, limit] of [
    [x, reach.x],
    [y, reach.y],
  ] as const) {
    const [low, high] = [Math.min(...column), Math.max(...column)];
    const stretch = Math.min(WIDEST_STRETCH, (2 * limit) / Math.max(1, high - low));
    column.forEach((value, i) => (column[i] = (value - (low + high) / 2) * stretch));
  }
}

function solve(problem: LayoutProblem): Map<string, Point> {
  const random = seeded(SEED);
  if (problem.movable.length > 0) {
    spread(problem, random);
    anneal(problem, random, moves(problem));
  }
  if (problem.movable.length === problem.ids.length) fillFrame(problem);
  return new Map(problem.ids.map((id, i) => [id, { x: problem.x[i] ?? 0, y: problem.y[i] ?? 0 }]));
}

const fine = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * Where every linked actor lies, for folded and unfolded networks alike: the folded network is laid out first, then
 * people are placed around the organisation they are part of, so that folding moves nobody else. Coordinates are free of
 * any frame's size, x in [-2, 2] and y in [-1, 1]; `fitToFrame` brings them into one. It rests on the story's totals
 * and never on a filter, and the same views always give the same layout.
 *
 * Takes some hundred milliseconds for a hundred actors: made to run on the server, once per version.
 */
export function layoutNetwork(folded: NetworkView, unfolded: NetworkView): Record<string, [number, number]> {
  const drawn = [...folded.actors, ...unfolded.actors].filter((actor) => actor.linked).map((actor) => actor.id);
  const reach = referenceReach(new Set(drawn).size);
  const settled = solve(layoutProblem(folded, new Map(), reach));
  const all = solve(layoutProblem(unfolded, settled, reach));
  return Object.fromEntries(
    [...all].map(([id, { x, y }]) => [id, [fine((x / reach.x) * ASPECT), fine(y / reach.y)] as [number, number]]),
  );
}
