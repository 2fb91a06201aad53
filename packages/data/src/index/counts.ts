import { CLAUSES, failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import type { Outline } from '../outline/types.ts';
import { dayWindow } from '../time/days.ts';
import { columnsOf } from './columns.ts';
import { LinkedCounts } from './linked-counts.ts';
import type { Fold } from './story-index.ts';

const latest = new WeakMap<Outline, Map<Fold, { key: string; counts: LinkedCounts }>>();

/**
 * The counts under a filter. The last answer of each outline is kept, so that a filter which differs from it only in its
 * dates (every step of dragging the brush) costs no more than the events at the window's edges. Read it before asking again.
 */
export function linkedCounts(outline: Outline, filter: Filter): LinkedCounts {
  const { from, to, ...rest } = filter;
  const fold = filter.fold ?? 'people';
  const key = JSON.stringify(rest);
  const kept = latest.get(outline) ?? new Map<Fold, { key: string; counts: LinkedCounts }>();
  latest.set(outline, kept);

  let entry = kept.get(fold);
  if (entry?.key !== key) {
    const failed = failures(outline, rest);
    const passes = (event: number) => ((failed[event] as number) & ~CLAUSES.dates) === 0;
    entry = { key, counts: new LinkedCounts(columnsOf(outline, fold), outline.actors.length, passes) };
    kept.set(fold, entry);
  }
  const { start, end } = dayWindow(from, to);
  entry.counts.moveTo(start, end);
  return entry.counts;
}
