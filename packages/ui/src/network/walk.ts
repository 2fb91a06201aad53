import type { NetworkLink } from '@standoff/data';
import type { Mark } from './marks.ts';

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where each arrow key leads, by actor id. */
export type WalkMap = ReadonlyMap<string, Partial<Record<Direction, string>>>;

type Place = Pick<Mark, 'id' | 'x' | 'y'>;
type Steps = Map<string, Partial<Record<Direction, string>>>;

/** The direction in which one place lies from another: the quarter of the circle that holds it. */
function directionOf(from: Place, to: Place): Direction {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'up' : 'down';
}

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

function nearestFirst(from: Place, places: readonly Place[]): Place[] {
  return places
    .filter((place) => place.id !== from.id)
    .sort((a, b) => distance(from, a) - distance(from, b) || (a.id < b.id ? -1 : 1));
}

/** The nearest linked actor in each direction, else the nearest of all. */
function nearestSteps(places: readonly Place[], links: readonly NetworkLink[]): Steps {
  const linked = new Map<string, Set<string>>(places.map(({ id }) => [id, new Set()]));
  for (const { source, target } of links) {
    linked.get(source)?.add(target);
    linked.get(target)?.add(source);
  }
  return new Map(
    places.map((from) => {
      const steps: Partial<Record<Direction, string>> = {};
      const order = nearestFirst(from, places);
      const neighbours = order.filter(({ id }) => linked.get(from.id)?.has(id));
      for (const to of [...neighbours, ...order]) steps[directionOf(from, to)] ??= to.id;
      return [from.id, steps];
    }),
  );
}

/** Everyone who can be walked to from `start`, each with the step that first led there. */
function reached(start: string, steps: Steps): Map<string, { from: string; direction: Direction } | undefined> {
  const found = new Map<string, { from: string; direction: Direction } | undefined>([[start, undefined]]);
  for (const from of found.keys())
    for (const direction of DIRECTIONS) {
      const to = steps.get(from)?.[direction];
      if (to !== undefined && !found.has(to)) found.set(to, { from, direction });
    }
  return found;
}

/**
 * Leads a step to whoever is not reached from `start`. The steps that reach the others are kept: following them towards
 * the actor always ends at one whose step in that direction is free, because they form a tree.
 */
function reachEveryone(start: string, places: ReadonlyMap<string, Place>, steps: Steps): Set<string> {
  for (;;) {
    const found = reached(start, steps);
    const kept = new Set([...found.values()].flatMap((step) => (step ? [`${step.from} ${step.direction}`] : [])));
    const missing = [...places.values()].find(({ id }) => !found.has(id));
    if (!missing) return kept;
    let from = nearestFirst(
      missing,
      [...places.values()].filter(({ id }) => found.has(id)),
    )[0];
    while (from) {
      const direction = directionOf(from, missing);
      if (!kept.has(`${from.id} ${direction}`)) {
        steps.set(from.id, { ...steps.get(from.id), [direction]: missing.id });
        break;
      }
      from = places.get(steps.get(from.id)?.[direction] ?? '');
    }
  }
}

/** Gives a step back to whoever cannot walk to `start`, using none of the steps that `kept` needs. */
function returnEveryone(
  start: string,
  places: ReadonlyMap<string, Place>,
  steps: Steps,
  kept: ReadonlySet<string>,
): void {
  for (const place of places.values()) {
    if (DIRECTIONS.some((direction) => kept.has(`${place.id} ${direction}`))) continue;
    if (reached(place.id, steps).has(start)) continue;
    const back = nearestFirst(
      place,
      [...places.values()].filter(({ id }) => reached(id, steps).has(start)),
    )[0];
    if (back) steps.set(place.id, { ...steps.get(place.id), [directionOf(place, back)]: back.id });
  }
}

/**
 * Where each arrow key leads from each actor: to the nearest linked actor in that direction, else to the nearest of all.
 * Where that would leave someone out, single steps are bent, so that everyone can be walked to from everyone.
 */
export function walkMap(places: readonly Place[], links: readonly NetworkLink[]): WalkMap {
  const steps = nearestSteps(places, links);
  const [first] = places;
  if (!first) return steps;
  const byId = new Map(places.map((place) => [place.id, place]));
  const kept = reachEveryone(first.id, byId, steps);
  returnEveryone(first.id, byId, steps, kept);
  return steps;
}
