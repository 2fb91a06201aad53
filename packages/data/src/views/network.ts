import { failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import { pairsOf, type Pair } from '../index/pairs.ts';
import { indexOf } from '../index/story-index.ts';
import type { Outline } from '../outline/types.ts';
import { noQuads, type Quad, type QuadCounts } from '../plover/types.ts';
import type { NetworkActor, NetworkLink, NetworkView } from './types.ts';

/** The actor network under a filter: the whole network of the story, with counts for what the filter lets through. */
export function network(outline: Outline, filter: Filter): NetworkView {
  const fold = filter.fold ?? 'people';
  const failed = failures(outline, filter);
  const pairs = pairsOf(outline, fold);
  return {
    actors: actorsOf(outline, fold, failed, pairs),
    links: pairs.map((pair) => linkOf(outline, pair, failed)),
    events: failed.reduce((count, bits) => count + (bits === 0 ? 1 : 0), 0),
  };
}

function actorsOf(
  outline: Outline,
  fold: NonNullable<Filter['fold']>,
  failed: Uint8Array,
  pairs: Pair[],
): NetworkActor[] {
  const index = indexOf(outline);
  const standsFor = index.standsFor(fold);
  const linked = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const counts = outline.actors.map(() => ({ events: 0, allEvents: 0 }));
  for (const [event, actors] of index.participants(fold).entries())
    for (const actor of actors) {
      const count = counts[actor];
      if (!count) continue;
      count.allEvents += 1;
      if (failed[event] === 0) count.events += 1;
    }
  const members = outline.actors.map((): string[] => []);
  for (const [i, actor] of outline.actors.entries()) if (standsFor[i] !== i) members[standsFor[i] ?? i]?.push(actor.id);

  return outline.actors.flatMap(({ id, name, short, kind, partOf }, i) => {
    const { events, allEvents } = counts[i] ?? { events: 0, allEvents: 0 };
    if (allEvents === 0 || standsFor[i] !== i) return [];
    return {
      id,
      name: short ?? name,
      kind,
      ...(partOf && { partOf }),
      events,
      allEvents,
      members: members[i] ?? [],
      linked: linked.has(i),
    };
  });
}

function linkOf(outline: Outline, pair: Pair, failed: Uint8Array): NetworkLink {
  const shown = pair.events.filter((event) => failed[event] === 0);
  const quads = countQuads(outline, shown);
  return {
    id: pair.id,
    source: outline.actors[pair.source]?.id ?? '',
    target: outline.actors[pair.target]?.id ?? '',
    directed: pair.directed,
    events: shown.map((event) => outline.events[event]?.id ?? ''),
    quads,
    quad: dominant(shown.length > 0 ? quads : countQuads(outline, pair.events)),
    mixed: Object.values(quads).filter((count) => count > 0).length > 1,
    allEvents: pair.events.length,
  };
}

function countQuads(outline: Outline, events: number[]): QuadCounts {
  const counts = noQuads();
  for (const event of events) counts[outline.events[event]?.quad ?? 'other'] += 1;
  return counts;
}

const TIES: Quad[] = ['material-conflict', 'verbal-conflict', 'material-cooperation', 'verbal-cooperation', 'other'];

const dominant = (counts: QuadCounts): Quad =>
  TIES.reduce((best, quad) => (counts[quad] > counts[best] ? quad : best), TIES[0] ?? 'other');
