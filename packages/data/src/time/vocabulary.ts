import type { ZoneName } from './zones.ts';

/** What a name stands for, which decides the small words around it. */
export type Noun = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade';

/** Everything about dates that differs between languages. `name` is a date in words, `noun` its kind. */
export interface Vocabulary {
  months: string[];
  monthsShort: string[];
  /** Spring first. */
  seasons: string[];
  day: (day: number) => string;
  clock: (hour: number, minute?: number, second?: number) => string;
  beforeClock: string;
  beforeZone: string;
  decade: (year: number) => string;
  /** Some time from one year to another, for a date known to the century. */
  between: (first: string, last: string) => string;
  beforeChrist: (year: number) => string;
  hemisphere: (season: string, half: 'north' | 'south') => string;
  quarter: (nth: number, year: string) => string;
  half: (nth: number, year: string) => string;
  about: (name: string, noun: Noun) => string;
  /** For a date that is uncertain and not approximate. */
  perhaps: (name: string, noun: Noun) => string;
  possibly: string;
  aboutShort: string;
  from: (name: string, noun: Noun, approximate: boolean) => string;
  until: (name: string, noun: Noun, approximate: boolean) => string;
  endUnknown: string;
  startUnknown: string;
  orEarlier: string;
  orLater: string;
  oneOf: string;
  or: string;
  and: string;
  always: string;
  zones: Record<ZoneName, string>;
}
