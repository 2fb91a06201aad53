import { failures } from '../filter/clauses.ts';
import type { Filter } from '../filter/filter.ts';
import type { Outline } from '../outline/types.ts';
import { planLanes } from './lanes.ts';
import { overview } from './overview.ts';
import type { LaneBy, TimelineMark, TimelineView } from './types.ts';

/** The timeline under a filter: a mark for each event in it, in lanes by actor, type or chapter, and the bins of the overview. */
export function timeline(
  outline: Outline,
  filter: Filter,
  { lanes: by = 'actor' }: { lanes?: LaneBy } = {},
): TimelineView {
  const failed = failures(outline, filter);
  const { lanes, placements } = planLanes(outline, by);
  const marks = outline.events.flatMap((event, i): TimelineMark[] => {
    const placement = placements[i];
    if (failed[i] !== 0 || !placement) return [];
    return [
      {
        id: event.id,
        title: event.title,
        when: event.when,
        ...placement,
        ...(event.type && { type: event.type }),
        quad: event.quad,
        status: event.attestation.status,
        versions: event.attestation.versions,
        follows: event.follows,
      },
    ];
  });
  const counts = lanes.map(() => 0);
  for (const { lane } of marks) counts[lane] = (counts[lane] ?? 0) + 1;
  return {
    lanes: lanes.map((lane, i) => ({ ...lane, events: counts[i] ?? 0 })),
    marks,
    bins: overview(outline, filter, failed),
    events: marks.length,
  };
}
