import { CLAUSES, failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import type { Outline } from '../outline/types.ts';
import { dayWindow } from '../time/days.ts';
import { columnsOf } from './columns.ts';
import { LinkedCounts } from './linked-counts.ts';
import type { Fold } from './story-index.ts';

interface Kept {
  filter: Filter;
  counts: LinkedCounts;
}

const latest = new WeakMap<Outline, Map<Fold, Kept>>();

/**
 * The counts under a filter. The last answer of each outline is kept, so that a filter which differs from it only in its
 * dates (every step of dragging the brush) costs no more than the events at the window's edges. Read it before asking again.
 */
export function linkedCounts(outline: Outline, filter: Filter): LinkedCounts {
  const fold = filter.fold ?? 'people';
  const kept = latest.get(outline) ?? new Map<Fold, Kept>();
  latest.set(outline, kept);

  let entry = kept.get(fold);
  if (!entry || !differOnlyInDates(entry.filter, filter)) {
    const failed = failures(outline, filter);
    const passes = (event: number) => ((failed[event] as number) & ~CLAUSES.dates) === 0;
    entry = { filter, counts: new LinkedCounts(columnsOf(outline, fold), outline.actors.length, passes) };
    kept.set(fold, entry);
  }
  const { start, end } = dayWindow(filter.from, filter.to);
  entry.counts.moveTo(start, end);
  return entry.counts;
}

/** The counts of some events, by id. */
export function countsOf(outline: Outline, fold: Fold, events: ReadonlySet<string>): LinkedCounts {
  const among = (event: number) => events.has(outline.events[event]?.id ?? '');
  const counts = new LinkedCounts(columnsOf(outline, fold), outline.actors.length, among);
  counts.moveTo(-Infinity, Infinity);
  return counts;
}

const same = (a: string[] | undefined, b: string[] | undefined): boolean =>
  a === b || ((a?.length ?? 0) === (b?.length ?? 0) && (a ?? []).every((value, i) => value === b?.[i]));

const differOnlyInDates = (a: Filter, b: Filter): boolean =>
  (a.q ?? '') === (b.q ?? '') &&
  a.question === b.question &&
  (a.match ?? 'any') === (b.match ?? 'any') &&
  same(a.actor, b.actor) &&
  same(a.type, b.type) &&
  same(a.quad, b.quad) &&
  same(a.status, b.status) &&
  same(a.source, b.source);
