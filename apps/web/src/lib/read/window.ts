import { dayOf, overlaps, wallEnd, wallStart, type OutlineEvent } from '@standoff/data';
import { daysShown, type Days } from '$lib/state/days.ts';

const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** Nearest day that the timeline can be asked for: it has those of four-digit years, and `dayOf` writes others with a sign. */
const fourDigits = (day: string): string => (day.startsWith('-') ? FIRST : day.startsWith('+') ? LAST : day);

const within = ({ from, to }: Days): Days => ({ from: fourDigits(from), to: fourDigits(to) });

const union = (a: Days, b: Days): Days => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

/**
 * The days that the timeline shows beside a part: those of its chapter, and more where one of its events lies outside them.
 * The events of no chapter have the days from the first to the last of them. Days before the year 0 or after 9999 count as
 * the first or the last day that can be shown.
 */
export function windowOf(events: OutlineEvent[], chapter: Days | undefined, extent: [from: string, to: string]): Days {
  const own = chapter && within(daysShown(chapter, extent));
  return (
    events
      .filter(({ when }) => !own || !overlaps(when, own.from, own.to))
      .map(({ when }) => within(daysShown({ from: dayOf(wallStart(when)), to: dayOf(wallEnd(when)) }, extent)))
      .reduce<Days | undefined>((days, each) => (days ? union(days, each) : each), own) ??
    within({ from: extent[0], to: extent[1] })
  );
}
