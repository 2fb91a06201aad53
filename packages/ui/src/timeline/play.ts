import type { DayRange } from './brush.ts';

/** `move`: the range keeps its length and moves on. `grow`: it keeps its first day and grows. */
export type PlayMode = 'move' | 'grow';

/** A range while time plays. */
export interface Played {
  /** In whole days. */
  range: DayRange;
  /** How far it is on its way to the next day: at least 0, less than 1. */
  part: number;
  /** Whether nothing is left to play. */
  ended: boolean;
}

/** How a range plays: one that covers the whole story has nowhere to move, so it grows from the first day. */
export const playMode = (range: DayRange, extent: DayRange): PlayMode =>
  range.first <= extent.first && range.last >= extent.last ? 'grow' : 'move';

/** Where playing begins: where the range is, or at the beginning of the story where nothing is left to play. */
export function playStart(range: DayRange, extent: DayRange, mode: PlayMode): DayRange {
  if (range.last < extent.last) return range;
  const length = mode === 'grow' ? 0 : Math.min(range.last, extent.last) - Math.max(range.first, extent.first);
  return { first: extent.first, last: extent.first + length };
}

/**
 * The range after a number of days, which may be a fraction; negative ones go back. It begins and stays within the
 * extent; a growing range keeps at least its first day.
 */
export function playOn(begin: DayRange, days: number, extent: DayRange, mode: PlayMode): Played {
  const back = mode === 'grow' ? begin.first - begin.last : extent.first - begin.first;
  const on = Math.min(extent.last - begin.last, Math.max(back, days));
  const whole = Math.floor(on);
  return {
    range: { first: mode === 'grow' ? begin.first : begin.first + whole, last: begin.last + whole },
    part: on - whole,
    ended: begin.last + whole >= extent.last,
  };
}

/** Seconds between two steps where movement is unwelcome. */
const CALM = 2;

/** Days of the story that have passed, and seconds waited since. */
export interface Clock {
  days: number;
  rest: number;
}

/**
 * The clock after some seconds at a number of days a second. A `calm` one waits and then takes several days at once, never
 * less than one.
 */
export function pass({ days, rest }: Clock, seconds: number, perSecond: number, calm: boolean): Clock {
  if (!calm) return { days: days + seconds * perSecond, rest: 0 };
  const waited = rest + seconds;
  const times = Math.floor(waited / CALM);
  return {
    days: Math.floor(days) + times * Math.max(1, Math.round(CALM * perSecond)),
    rest: waited - times * CALM,
  };
}

/** A longer story plays in round numbers of days, so that at the usual speed it takes six minutes at most. */
const LONGEST = 360;
const FACTORS = [0.5, 1, 2, 4];

/** The speeds to choose from, in days a second, for a story of so many days; the second one is the usual. */
export function playSpeeds(days: number): number[] {
  const least = Math.max(1, days / LONGEST);
  const power = 10 ** Math.floor(Math.log10(least));
  const unit = ([1, 2, 5, 10].find((round) => round * power >= least) ?? 10) * power;
  return FACTORS.map((factor) => factor * unit);
}
