import { pairsOf } from '../../index/pairs.ts';
import type { Outline, OutlineActor, OutlineEvent } from '../../outline/types.ts';
import type { ExportData } from './types.ts';

export interface GraphNode {
  actor: OutlineActor;
  /** The events that it takes part in, in reading order. */
  events: OutlineEvent[];
}

/** What passed between two actors: from one to the other, or, undirected, between equal parties. */
export interface GraphPair {
  id: string;
  source: string;
  target: string;
  directed: boolean;
  /** In reading order. */
  events: OutlineEvent[];
}

/**
 * The network of an export: its actors who take part in events, and the pairs between whom something passed. People stand for
 * themselves, whatever the filter folds them into: the graph says who is part of what.
 */
export function graphOf({ outline, ids }: Pick<ExportData, 'outline' | 'ids'>): {
  nodes: GraphNode[];
  pairs: GraphPair[];
} {
  const shown = new Set(ids.event);
  const eventsOf = new Map<string, OutlineEvent[]>(ids.actor.map((id) => [id, []]));
  for (const event of outline.events)
    if (shown.has(event.id))
      for (const id of new Set([...event.source, ...event.target, ...event.other])) eventsOf.get(id)?.push(event);
  return {
    nodes: outline.actors
      .map((actor) => ({ actor, events: eventsOf.get(actor.id) ?? [] }))
      .filter(({ events }) => events.length > 0),
    pairs: pairsOf(outline, 'none')
      .map((pair) => ({
        id: pair.id,
        source: outline.actors[pair.source]?.id ?? '',
        target: outline.actors[pair.target]?.id ?? '',
        directed: pair.directed,
        events: eventsAt(outline, pair.events).filter(({ id }) => shown.has(id)),
      }))
      .filter(({ events }) => events.length > 0),
  };
}

const eventsAt = ({ events }: Outline, positions: readonly number[]): OutlineEvent[] =>
  positions.flatMap((at) => events[at] ?? []);
