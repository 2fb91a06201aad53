import { isEmptyFilter, matchingEvents, type Filter, type Outline, type OutlineEvent } from '@standoff/data';
import type { MemoryTable } from './memory-table.ts';
import type { Kind } from './store.ts';

export interface FilterTables {
  claim: MemoryTable<'claim'>;
  question: MemoryTable<'question'>;
}

/** The ids of what belongs to the events in the filter, for each kind as `StoryReader.list` describes it; null for everything. */
export function idsWithin(kind: Kind, outline: Outline, filter: Filter, tables: FilterTables): Set<string> | null {
  if (isEmptyFilter(filter)) return null;
  const events = matchingEvents(outline, filter);
  return new Set(BELONGING[kind](events, tables));
}

const idsOf = (things: { id: string }[]): string[] => things.map(({ id }) => id);

const BELONGING: Record<Kind, (events: OutlineEvent[], tables: FilterTables) => string[]> = {
  event: idsOf,
  actor: (events) => events.flatMap(({ source, target, other }) => [...source, ...target, ...other]),
  claim: (events, { claim }) => idsOf(claim.find('aboutEvent', idsOf(events))),
  question: (events, { question }) => idsOf(question.find('about', idsOf(events))),
  source: (events) => events.flatMap(({ sources }) => sources),
};
