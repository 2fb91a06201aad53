import { OPEN, type Filter } from '@standoff/data';

/** Days `YYYY-MM-DD`, both included; `..` for an open end. */
export interface Days {
  from: string;
  to: string;
}

type Extent = readonly [from: string, to: string];

/** The days that a timeline shows: the filter's, and the story's own first and last day where the filter is open. */
export const daysShown = ({ from = OPEN, to = OPEN }: Pick<Filter, 'from' | 'to'>, [first, last]: Extent): Days => ({
  from: from === OPEN ? first : from,
  to: to === OPEN ? last : to,
});

/** Days as a filter, where an end that reaches the story's own end asks for no limit there. */
export const openAtEnds = ({ from, to }: Days, [first, last]: Extent): Days => ({
  from: from <= first ? OPEN : from,
  to: to >= last ? OPEN : to,
});
