import type { Filter } from '../filter/filter.ts';
import { columnsOf } from '../index/columns.ts';
import { countsOf, linkedCounts } from '../index/counts.ts';
import type { LinkedCounts } from '../index/linked-counts.ts';
import type { Pair } from '../index/pairs.ts';
import { indexOf, type Fold } from '../index/story-index.ts';
import type { Outline } from '../outline/types.ts';
import { noQuads, QUADS, type Quad, type QuadCounts } from '../plover/types.ts';
import type { NetworkActor, NetworkLink, NetworkView } from './types.ts';

/**
 * The actor network under a filter: the whole network of the story, with counts for what the filter lets through. `only`
 * takes the place of the filter: the ids of the events to count, such as those of a chapter.
 */
export function network(
  outline: Outline,
  filter: Filter,
  { only }: { only?: ReadonlySet<string> | undefined } = {},
): NetworkView {
  const fold = filter.fold ?? 'people';
  const counts = only ? countsOf(outline, fold, only) : linkedCounts(outline, filter);
  const { allPairs, settled } = columnsOf(outline, fold);
  return {
    actors: actorsOf(outline, fold, { counts, pairs: allPairs, speakers: speakersOn(outline, filter.question, fold) }),
    links: allPairs.map((pair, i) => linkOf(outline, pair, i, { counts, settled })),
    events: counts.events,
  };
}

interface Known {
  counts: LinkedCounts;
  pairs: Pair[];
  /** Positions of actors. */
  speakers: Set<number>;
}

function actorsOf(outline: Outline, fold: Fold, { counts, pairs, speakers }: Known): NetworkActor[] {
  const standsFor = indexOf(outline).standsFor(fold);
  const linked = new Set(pairs.flatMap(({ source, target }) => [source, target]));
  const all = eventsPerActor(outline, fold);
  const members = outline.actors.map((): string[] => []);
  for (const [i, actor] of outline.actors.entries()) if (standsFor[i] !== i) members[standsFor[i] ?? i]?.push(actor.id);

  return outline.actors.flatMap(({ id, name, short, kind, partOf }, i) => {
    const allEvents = all[i] ?? 0;
    if (allEvents === 0 || standsFor[i] !== i) return [];
    return {
      id,
      name: short ?? name,
      kind,
      ...(partOf && { partOf }),
      events: counts.actors[i] ?? 0,
      allEvents,
      members: members[i] ?? [],
      linked: linked.has(i),
      speaks: speakers.has(i),
    };
  });
}

/** Who takes a position on a question, each as the actor that it counts as. */
function speakersOn(outline: Outline, question: string | undefined, fold: Fold): Set<number> {
  const asked = outline.questions.find(({ id }) => id === question);
  if (!asked) return new Set();
  const index = indexOf(outline);
  const standsFor = index.standsFor(fold);
  const claims = asked.positions.flatMap((position) => position.claims);
  return new Set(claims.map((id) => standsFor[index.actor(index.claim(id)?.by ?? '')] ?? -1));
}

function eventsPerActor(outline: Outline, fold: Fold): Uint32Array {
  const { values } = columnsOf(outline, fold).actors;
  const counts = new Uint32Array(outline.actors.length);
  for (const actor of values) counts[actor] = (counts[actor] ?? 0) + 1;
  return counts;
}

interface Counted {
  counts: LinkedCounts;
  settled: Uint8Array;
}

function linkOf(outline: Outline, pair: Pair, position: number, { counts, settled }: Counted): NetworkLink {
  const quads = noQuads();
  for (const [q, quad] of QUADS.entries()) quads[quad] = counts.pairQuads[position * QUADS.length + q] ?? 0;
  const shown = pair.events.filter((event) => counts.counted[event] === 1);
  const standsOn = shown.length > 0 ? shown : pair.events;
  return {
    id: pair.id,
    source: outline.actors[pair.source]?.id ?? '',
    target: outline.actors[pair.target]?.id ?? '',
    directed: pair.directed,
    events: shown.map((event) => outline.events[event]?.id ?? ''),
    quads,
    quad: dominant(shown.length > 0 ? quads : countQuads(outline, pair.events)),
    mixed: Object.values(quads).filter((count) => count > 0).length > 1,
    unsettled: !standsOn.some((event) => settled[event] === 1),
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
