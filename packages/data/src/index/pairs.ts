import type { Outline } from '../outline/types.ts';
import { indexOf, type Fold } from './story-index.ts';

/** Everything that passed between two actors: an ordered pair, or an unordered one of equal parties. */
export interface Pair {
  id: string;
  /** Positions in `outline.actors`. */
  source: number;
  target: number;
  directed: boolean;
  /** Positions in `outline.events`, in reading order. */
  events: number[];
}

const known = new WeakMap<Outline, Map<Fold, Pair[]>>();

/** The pairs of the whole story, in order of first event. Kept as long as the outline is. */
export function pairsOf(outline: Outline, fold: Fold): Pair[] {
  const byFold = known.get(outline) ?? new Map<Fold, Pair[]>();
  known.set(outline, byFold);
  const pairs = byFold.get(fold) ?? findPairs(outline, fold);
  byFold.set(fold, pairs);
  return pairs;
}

function findPairs(outline: Outline, fold: Fold): Pair[] {
  const index = indexOf(outline);
  const standsFor = index.standsFor(fold);
  const places = (ids: string[]) => [
    ...new Set(ids.map((id) => standsFor[index.actor(id)] ?? -1).filter((actor) => actor >= 0)),
  ];
  const pairs = new Map<string, Pair>();
  const add = (a: number, b: number, directed: boolean, event: number) => {
    const [source, target] = directed || nameOf(a) < nameOf(b) ? [a, b] : [b, a];
    const id = `${nameOf(source)}${directed ? '~' : '='}${nameOf(target)}`;
    const pair = pairs.get(id);
    if (pair) pair.events.push(event);
    else pairs.set(id, { id, source, target, directed, events: [event] });
  };
  const nameOf = (actor: number) => outline.actors[actor]?.id ?? '';

  for (const [i, event] of outline.events.entries()) {
    const sources = places(event.source);
    const targets = places(event.target);
    for (const a of sources) for (const b of targets) if (a !== b) add(a, b, true, i);
    if (targets.length === 0)
      for (const [n, a] of sources.entries()) for (const b of sources.slice(n + 1)) add(a, b, false, i);
  }
  return [...pairs.values()];
}
