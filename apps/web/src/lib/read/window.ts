import { dayOf, overlaps, wallEnd, wallStart, type OutlineEvent } from '@standoff/data';
import { daysShown, type Days } from '$lib/state/days.ts';

const union = (a: Days, b: Days): Days => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

/**
 * The days that the timeline shows beside a part: those of its chapter, and more where one of its events lies outside them.
 * The events of no chapter have the days from the first to the last of them. Days of years 0 to 9999.
 */
export function windowOf(events: OutlineEvent[], chapter: Days | undefined, extent: [from: string, to: string]): Days {
  const own = chapter && daysShown(chapter, extent);
  return (
    events
      .filter(({ when }) => !own || !overlaps(when, own.from, own.to))
      .map(({ when }) => daysShown({ from: dayOf(wallStart(when)), to: dayOf(wallEnd(when)) }, extent))
      .reduce<Days | undefined>((days, each) => (days ? union(days, each) : each), own) ?? {
      from: extent[0],
      to: extent[1],
    }
  );
}
