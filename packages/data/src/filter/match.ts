import type { Outline, OutlineEvent } from '../outline/types.ts';
import { CLAUSES, failures, hasDates, type Clause } from './clauses.ts';
import type { Filter } from './filter.ts';

/** The events in the filter, in reading order. */
export function matchingEvents(outline: Outline, filter: Filter): OutlineEvent[] {
  const failed = failures(outline, filter);
  return outline.events.filter((_, event) => failed[event] === 0);
}

/** Whether the filter lets everything through. */
export const isEmptyFilter = (filter: Filter): boolean => activeClauses(filter).length === 0;

/** The parts of the filter that are set, in a fixed order. */
export function activeClauses(filter: Filter): Clause[] {
  const set: Record<Clause, boolean> = {
    actor: Boolean(filter.actor?.length),
    dates: hasDates(filter),
    type: Boolean(filter.type?.length),
    quad: Boolean(filter.quad?.length),
    status: Boolean(filter.status?.length),
    source: Boolean(filter.source?.length),
    q: Boolean(filter.q?.trim()),
    question: filter.question !== undefined,
  };
  return (Object.keys(set) as Clause[]).filter((clause) => set[clause]);
}

/** How many events there would be without each part that is set: what to offer when a filter leaves nothing. */
export function resultIfDropped(outline: Outline, filter: Filter): { clause: Clause; events: number }[] {
  const failed = failures(outline, filter);
  return activeClauses(filter).map((clause) => ({
    clause,
    events: failed.reduce((count, bits) => count + ((bits & ~CLAUSES[clause]) === 0 ? 1 : 0), 0),
  }));
}

/** The filter without one of its parts. */
export function dropClause(filter: Filter, clause: Clause): Filter {
  const rest = { ...filter };
  const keys: Record<Clause, (keyof Filter)[]> = {
    actor: ['actor', 'match'],
    dates: ['from', 'to'],
    type: ['type'],
    quad: ['quad'],
    status: ['status'],
    source: ['source'],
    q: ['q'],
    question: ['question'],
  };
  for (const key of keys[clause]) Reflect.deleteProperty(rest, key);
  return rest;
}
