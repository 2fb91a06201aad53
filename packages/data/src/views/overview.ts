import { CLAUSES, failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import type { Outline } from '../outline/types.ts';
import { binEvents } from './bins.ts';
import type { TimelineBin } from './types.ts';

/**
 * The bins of the overview under a filter; they ignore its dates because the brush that sets them lies on it. What the events
 * fail may be given where it is known.
 */
export function overview(outline: Outline, filter: Filter, failed = failures(outline, filter)): TimelineBin[] {
  return binEvents(outline, (i) => ((failed[i] ?? 0) & ~CLAUSES.dates) === 0);
}
