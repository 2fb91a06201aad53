import type { Atom } from './atom.ts';
import { readForm } from './form.ts';
import { seasonOf } from './spans.ts';
import type { Noun, Vocabulary } from './vocabulary.ts';
import type { ZoneNames } from './zones.ts';

/** A date with the words it goes by. `name` carries neither qualifiers nor the words of an open end. */
export interface Named {
  atom: Atom;
  noun: Noun;
  name: string;
  /** The same without its year, for `27 February – 2 March 2026`; `name` itself when the year is all there is. */
  yearless: string;
}

export interface Naming {
  vocabulary: Vocabulary;
  short: boolean;
  year: boolean;
  zones: ZoneNames | undefined;
}

/** The start of a date on its own wall clock, as a `Date` whose UTC parts are that clock's. */
export const wallDate = ({ earliest, offset = 0 }: Atom): Date => new Date(earliest + offset * 60_000);

const yearName = (year: number, v: Vocabulary): string => (year > 0 ? String(year) : v.beforeChrist(1 - year));

function yearsName(atom: Atom, v: Vocabulary): Pick<Named, 'noun' | 'name'> {
  const first = new Date(atom.earliest).getUTCFullYear();
  const last = new Date(atom.latest).getUTCFullYear();
  if (atom.precision === 'decade' && first > 0 && first % 10 === 0) return { noun: 'decade', name: v.decade(first) };
  return { noun: 'year', name: v.between(yearName(first, v), yearName(last, v)) };
}

/** `UTC−5`, `UTC+5:30`, or the name that the caller's zones give it. */
export function zoneName({ earliest, offset = 0 }: Atom, { zones, vocabulary }: Naming): string {
  const named = zones?.(earliest, offset);
  if (named) return vocabulary.zones[named];
  const minutes = Math.abs(offset) % 60;
  const distance = `${Math.floor(Math.abs(offset) / 60)}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${distance}`;
}

/** The time of day, as exactly as it is known; empty for dates without a clock time. */
export function clockName(atom: Atom, v: Vocabulary): string {
  const wall = wallDate(atom);
  const [hour, minute, second] = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()];
  if (atom.precision === 'hour') return v.clock(hour);
  if (atom.precision === 'minute') return v.clock(hour, minute);
  return atom.precision === 'second' ? v.clock(hour, minute, second) : '';
}

/** The day alone, with or without its year, whatever else is known. */
export function dayName(atom: Atom, { vocabulary: v, short }: Naming, withYear: boolean): string {
  const wall = wallDate(atom);
  const month = (short ? v.monthsShort : v.months)[wall.getUTCMonth()] ?? '';
  const day = `${v.day(wall.getUTCDate())} ${month}`;
  return withYear ? `${day} ${yearName(wall.getUTCFullYear(), v)}` : day;
}

/** The month alone, with or without its year. */
export function monthName(atom: Atom, { vocabulary: v, short }: Naming, withYear: boolean): string {
  const wall = wallDate(atom);
  const month = (short ? v.monthsShort : v.months)[wall.getUTCMonth()] ?? '';
  return withYear ? `${month} ${yearName(wall.getUTCFullYear(), v)}` : month;
}

function seasonName(text: string, atom: Atom, naming: Naming): Pick<Named, 'noun' | 'name'> {
  const { vocabulary: v } = naming;
  const code = seasonOf(text) ?? 21;
  const year = yearName(wallDate(atom).getUTCFullYear(), v);
  if (code >= 40) return { noun: 'quarter', name: v.half(code - 39, year) };
  if (code >= 37) {
    const last = { ...atom, earliest: atom.latest };
    return { noun: 'month', name: `${monthName(atom, naming, false)}–${monthName(last, naming, true)}` };
  }
  if (code >= 33) return { noun: 'quarter', name: v.quarter(code - 32, year) };
  const season = v.seasons[(code - 21) % 4] ?? '';
  if (code <= 24) return { noun: 'season', name: `${season} ${year}` };
  return { noun: 'season', name: v.hemisphere(`${season} ${year}`, code <= 28 ? 'north' : 'south') };
}

/** The words for one date of an EDTF text, exactly as precise as it is; `undefined` for text that is no date. */
export function nameOf(text: string, naming: Naming): Named | undefined {
  const read = readForm(text);
  if (!read?.ok) return undefined;
  const { atom } = read;
  const { vocabulary: v, short, year } = naming;
  const whole = (words: Pick<Named, 'noun' | 'name'>): Named => ({ atom, ...words, yearless: words.name });
  if (atom.precision === 'century' || atom.precision === 'decade') return whole(yearsName(atom, v));
  if (atom.precision === 'year') return whole({ noun: 'year', name: yearName(wallDate(atom).getUTCFullYear(), v) });
  if (atom.precision === 'season') return whole(seasonName(text, atom, naming));
  const part = atom.precision === 'month' ? monthName : dayName;
  const noun = atom.precision === 'month' ? 'month' : 'day';
  const clock = clockName(atom, v);
  const zone = clock && !short ? `${v.beforeZone}${zoneName(atom, naming)}` : '';
  const time = clock && `${v.beforeClock}${clock}${zone}`;
  return { atom, noun, name: part(atom, naming, year) + time, yearless: part(atom, naming, false) + time };
}
