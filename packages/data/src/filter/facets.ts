import type { Status } from '../attest/types.ts';
import { indexOf } from '../index/story-index.ts';
import type { Outline } from '../outline/types.ts';
import type { EventType, Quad } from '../plover/types.ts';
import type { Facets } from '../views/types.ts';
import { CLAUSES, failures, type Clause } from './clauses.ts';
import type { Filter } from './filter.ts';

/** Counts for the filter's controls, each under the filter without its own part, so that a choice shows what it would add. */
export function facets(outline: Outline, filter: Filter): Facets {
  const failed = failures(outline, filter);
  const index = indexOf(outline);
  const takesPart = index.participants(filter.fold === 'none' ? 'none' : 'people');
  const counts: Facets = {
    actors: new Map(outline.actors.map(({ id }) => [id, 0])),
    types: new Map<EventType | 'none', number>(),
    quads: new Map<Quad, number>(),
    statuses: new Map<Status, number>(),
    sources: new Map(outline.sources.map(({ id }) => [id, 0])),
  };
  for (const [i, event] of outline.events.entries()) {
    const open = (clause: Clause) => ((failed[i] ?? 0) & ~CLAUSES[clause]) === 0;
    if (open('type')) add(counts.types, event.type ?? 'none');
    if (open('quad')) add(counts.quads, event.quad);
    if (open('status')) add(counts.statuses, event.attestation.status);
    if (open('source')) for (const source of event.sources) add(counts.sources, source);
    if (open('actor')) for (const actor of takesPart[i] ?? []) add(counts.actors, outline.actors[actor]?.id ?? '');
  }
  return counts;
}

const add = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
