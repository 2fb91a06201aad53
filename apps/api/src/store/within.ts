import { isEmptyFilter, matchingEvents, type Filter, type Outline, type OutlineEvent } from '@standoff/data';
import type { MemoryTable } from './memory-table.ts';
import type { Kind } from './store.ts';

export interface FilterTables {
  claim: MemoryTable<'claim'>;
}

/** The ids of what belongs to the events in the filter, for each kind as `StoryReader.list` describes it; null for everything. */
export function idsWithin(kind: Kind, outline: Outline, filter: Filter, tables: FilterTables): Set<string> | null {
  if (isEmptyFilter(filter)) return null;
  const events = matchingEvents(outline, filter);
  return new Set(BELONGING[kind](events, outline, tables));
}

const idsOf = (things: { id: string }[]): string[] => things.map(({ id }) => id);

const BELONGING: Record<Kind, (events: OutlineEvent[], outline: Outline, tables: FilterTables) => string[]> = {
  event: idsOf,
  actor: (events) => events.flatMap(({ source, target, other }) => [...source, ...target, ...other]),
  claim: (events, _, { claim }) => idsOf(claim.find('aboutEvent', idsOf(events))),
  question: (events, { questions }) => {
    const ids = new Set(idsOf(events));
    return idsOf(questions.filter((question) => question.events.some((id) => ids.has(id))));
  },
  source: (events) => events.flatMap(({ sources }) => sources),
};
