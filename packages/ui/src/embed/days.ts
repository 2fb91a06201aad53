import { OPEN, type Filter, type Outline, type TimelineBin } from '@standoff/data';
import { extentOfBins } from '../timeline/bins.ts';

/** First and last day, `YYYY-MM-DD`. */
export type Extent = [from: string, to: string];

/** The first and last day of a story's events; of its opening window where it has none. */
export const extentOf = (bins: TimelineBin[], { window }: Outline): Extent =>
  extentOfBins(bins) ?? [window.from, window.to];

/** The days that a timeline shows: the filter's, and the story's own first and last day where the filter is open. */
export const daysShown = ({ from = OPEN, to = OPEN }: Filter, [first, last]: Extent): { from: string; to: string } => ({
  from: from === OPEN ? first : from,
  to: to === OPEN ? last : to,
});

/** The filter with other days, where an end that reaches the story's own end asks for no limit there. */
export const withDays = (filter: Filter, from: string, to: string, [first, last]: Extent): Filter => ({
  ...filter,
  from: from <= first ? OPEN : from,
  to: to >= last ? OPEN : to,
});
