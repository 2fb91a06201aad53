import type { Language } from '../model/index.ts';
import { type Named, type Naming, clockName, dayName, monthName, nameOf, wallDate, zoneName } from './names.ts';
import { type Member, type Shape, shapeOf } from './shape.ts';
import { vocabularyOf } from './vocabularies.ts';
import type { When } from './when.ts';
import type { ZoneNames } from './zones.ts';

/**
 * `short` is for charts: short month names, no zone, and no year unless `year` is set. `year: false` leaves the year out
 * of days and months, never out of a date that is only a year. `zones` names distances from UTC (see `usZones`).
 */
export interface WordOptions {
  style?: 'long' | 'short';
  year?: boolean;
  zones?: ZoneNames;
}

const namingOf = (lang: Language, { style = 'long', year, zones }: WordOptions): Naming => ({
  vocabulary: vocabularyOf(lang),
  short: style === 'short',
  year: year ?? style === 'long',
  zones,
});

function qualified({ atom, name, noun }: Named, { vocabulary: v, short }: Naming): string {
  if (short) return `${atom.approximate ? v.aboutShort : ''}${name}${atom.uncertain ? '?' : ''}`;
  if (atom.approximate) return `${atom.uncertain ? v.possibly : ''}${v.about(name, noun)}`;
  return atom.uncertain ? v.perhaps(name, noun) : name;
}

const isPlain = ({ atom }: Named): boolean => !atom.approximate && !atom.uncertain;
const sharesDay = (a: Named, b: Named): boolean =>
  a.atom.offset === b.atom.offset &&
  wallDate(a.atom).toISOString().slice(0, 10) === wallDate(b.atom).toISOString().slice(0, 10);

function rangeName(a: Named, b: Named, naming: Naming): string {
  const [from, to] = [wallDate(a.atom), wallDate(b.atom)];
  const { precision } = a.atom;
  const apart = `${qualified(a, naming)} – ${qualified(b, naming)}`;
  if (!isPlain(a) || !isPlain(b) || precision !== b.atom.precision) return apart;
  if (a.name === b.name) return a.name;
  if (precision === 'year') return from.getUTCFullYear() > 0 ? `${a.name}–${b.name}` : apart;
  const { vocabulary: v, short, year } = naming;
  if (a.atom.offset !== undefined && sharesDay(a, b)) {
    const zone = short ? '' : `${v.beforeZone}${zoneName(b.atom, naming)}`;
    const times = `${clockName(a.atom, v)} – ${clockName(b.atom, v)}`;
    return `${dayName(a.atom, naming, year)}${v.beforeClock}${times}${zone}`;
  }
  if (from.getUTCFullYear() !== to.getUTCFullYear() || a.atom.offset !== undefined) return apart;
  if (precision === 'month') return `${monthName(a.atom, naming, false)}–${b.name}`;
  if (precision !== 'day') return apart;
  return from.getUTCMonth() === to.getUTCMonth()
    ? `${v.day(from.getUTCDate())}–${b.name}`
    : `${a.yearless} – ${b.name}`;
}

type Interval = Extract<Shape, { form: 'interval' }>;

function intervalName({ start, end }: Interval, naming: Naming): string | undefined {
  const { vocabulary: v } = naming;
  const a = typeof start === 'object' ? nameOf(start.date, naming) : undefined;
  const b = typeof end === 'object' ? nameOf(end.date, naming) : undefined;
  if (a && b) return rangeName(a, b, naming);
  const known = a ?? b;
  if (!known) return undefined;
  const { atom, name, noun } = known;
  const possibly = atom.uncertain ? v.possibly : '';
  if (a) return `${possibly}${v.from(name, noun, atom.approximate)}${end === 'unknown' ? v.endUnknown : ''}`;
  return `${possibly}${v.until(name, noun, atom.approximate)}${start === 'unknown' ? v.startUnknown : ''}`;
}

function memberName(member: Member, naming: Naming): string | undefined {
  if ('date' in member) {
    const named = nameOf(member.date, naming);
    return named && qualified(named, naming);
  }
  const [from, to] = [nameOf(member.from, naming), nameOf(member.to, naming)];
  return from && to && rangeName(from, to, naming);
}

type DateSet = Extract<Shape, { form: 'set' }>;

function setName({ all, members, andEarlier, andLater }: DateSet, naming: Naming): string | undefined {
  const { vocabulary: v } = naming;
  const names = members.map((member, i) => {
    const name = memberName(member, naming);
    const earlier = andEarlier && i === 0 ? v.orEarlier : '';
    const later = andLater && i === members.length - 1 ? v.orLater : '';
    return name && name + earlier + later;
  });
  if (names.some((name) => !name)) return undefined;
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${all ? '' : v.oneOf}${names.slice(0, -1).join(', ')}${all ? v.and : v.or}${last}`;
}

/**
 * A date in words, in English or a language that `teachDates` was given, exactly as precise as the date:
 * `about 4 March 2026`, `vers le 4 mars 2026`.
 * Clock times stay in their own zone. The words are put together here and not by `Intl`, whose spaces and abbreviations
 * differ between engines, so that a server and a browser write the same. Never empty: a text that is no date is
 * answered as it stands.
 */
export function sayWhen(when: Pick<When, 'edtf'>, lang: Language, options: WordOptions = {}): string {
  const naming = namingOf(lang, options);
  const shape = shapeOf(when.edtf);
  if (shape.form === 'interval') return intervalName(shape, naming) ?? when.edtf;
  if (shape.form === 'set') return setName(shape, naming) ?? when.edtf;
  const named = nameOf(shape.date, naming);
  return named ? qualified(named, naming) : when.edtf;
}

/**
 * A range of days `YYYY-MM-DD` in short words: `22 Feb – 28 Mar 2026`, `from 22 Feb 2026`, `all dates`. `..` or nothing
 * leaves an end open; an end that is no day counts as open, too.
 */
export function sayDays(from: string | undefined, to: string | undefined, lang: Language): string {
  const naming = namingOf(lang, { style: 'short', year: true });
  const [a, b] = [nameOf(from ?? '..', naming), nameOf(to ?? '..', naming)];
  const { vocabulary: v } = naming;
  if (a && b) return rangeName(a, b, naming);
  if (a) return v.from(a.name, a.noun, false);
  return b ? v.until(b.name, b.noun, false) : v.always;
}
