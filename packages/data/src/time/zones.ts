import { DAY, midnight } from './calendar.ts';

export type ZoneName = 'eastern' | 'central' | 'mountain' | 'pacific';

/** Names distances from UTC, for a `Vocabulary` to say; `undefined` where a name would say more than the distance does. */
export type ZoneNames = (instant: number, offset: number) => ZoneName | undefined;

/** Standard time in minutes from UTC, of the zones of the mainland United States. */
const MAINLAND = [
  { standard: -300, name: 'eastern' },
  { standard: -360, name: 'central' },
  { standard: -420, name: 'mountain' },
  { standard: -480, name: 'pacific' },
] as const;

const HOUR = 3_600_000;

/** Midnight of the nth Sunday of a month, written as if it were UTC. */
function sunday(year: number, month: number, nth: number): number {
  const first = midnight(year, month, 1);
  return first + (((7 - new Date(first).getUTCDay()) % 7) + 7 * (nth - 1)) * DAY;
}

/** The offset in force, by the Energy Policy Act of 2005: summer time from 2:00 on the second Sunday of March to 2:00 on the first of November. */
function offsetAt(instant: number, standard: number): number {
  const year = new Date(instant + standard * 60_000).getUTCFullYear();
  const start = sunday(year, 3, 2) + 2 * HOUR - standard * 60_000;
  const end = sunday(year, 11, 1) + HOUR - standard * 60_000;
  return instant >= start && instant < end ? standard + 60 : standard;
}

/**
 * Eastern, Central, Mountain or Pacific, for stories set in the United States: -05:00 is Eastern in winter and Central
 * in summer. It is the caller who knows where a story is set, for -05:00 is also the time of Lima. Answers `undefined`
 * before 2007, when other rules held, and in the hours of a change when two zones share an offset.
 */
export const usZones: ZoneNames = (instant, offset) => {
  if (instant < midnight(2007)) return undefined;
  const [zone, other] = MAINLAND.filter(({ standard }) => offsetAt(instant, standard) === offset);
  return zone && !other ? zone.name : undefined;
};
