import { dayOf, sayWhen, type Language } from '@standoff/data';
import { textWidth } from '../frame/text.ts';
import { DAY, type TimeScale } from './scale.ts';

export interface Tick {
  x: number;
  text: string;
  /** Whether the text starts at `x` or is centred on it. */
  anchor: 'start' | 'middle';
}

/** Two rows of labels: the larger unit above, each label kept in view while any of its unit is, and the smaller below. */
export interface Ticks {
  upper: Tick[];
  lower: Tick[];
  /** Where units of the upper row begin. */
  lines: number[];
  /** Where units of the lower row begin, where that is worth a line. */
  fineLines: number[];
  /** Weekends. */
  shades: { x0: number; x1: number }[];
}

export const TICK_SIZE = 12;
const SPACE = 8;

interface Unit {
  /** The first start of a unit at or after a moment. */
  next: (time: number) => number;
  /** What it is called in so much room; `first` where no label of its row comes before. */
  name: (start: number, room: number, first: boolean) => string;
}

const year = (time: number): number => new Date(time).getUTCFullYear();
const month = (time: number): number => new Date(time).getUTCMonth();
/** `Date.UTC` without its reading of years 0 to 99 as 1900 to 1999. */
const date = (y: number, m: number): number => new Date(0).setUTCFullYear(y, m, 1);

const edtfYear = (y: number): string => {
  const digits = String(Math.abs(y));
  if (digits.length > 4) return `Y${String(y)}`;
  return `${y < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
};
const edtfMonth = (time: number): string => `${edtfYear(year(time))}-${String(month(time) + 1).padStart(2, '0')}`;

const upwards = (time: number, step: number, offset = 0): number => Math.ceil((time - offset) / step) * step + offset;
/** Monday, 5 January 1970. */
const MONDAY = 4 * DAY;

function everyMonths(step: number, name: Unit['name']): Unit {
  return {
    next: (time) => {
      const ahead = date(year(time), Math.floor(month(time) / step) * step);
      return ahead >= time ? ahead : date(year(time), (Math.floor(month(time) / step) + 1) * step);
    },
    name,
  };
}

function everyYears(step: number, name: Unit['name']): Unit {
  return {
    next: (time) => {
      const ahead = date(Math.floor(year(time) / step) * step, 0);
      return ahead >= time ? ahead : date((Math.floor(year(time) / step) + 1) * step, 0);
    },
    name,
  };
}

/** Years need nothing above them. */
const NONE: Unit = { next: () => Infinity, name: () => '' };

const every = (step: number, name: Unit['name'], offset = 0): Unit => ({
  next: (time) => upwards(time, step, offset),
  name,
});

const fitting = (names: string[], room: number, bold = true): string =>
  names.find((name) => textWidth(name, TICK_SIZE, { bold }) <= room) ?? '';

interface Level {
  upper: Unit;
  lower: Unit;
  centred: boolean;
  fine: boolean;
}

const MONTH_DAYS = 28;

export interface TickOptions {
  lang: Language;
  hourName: (hour: number) => string;
  /** Only the lower row is drawn: months and years in it, the year said with the first month and with every January. */
  oneRow?: boolean;
}

/** Which units to label at a scale: hours, days, weeks, months or years, whichever are the finest whose labels fit. */
function levelFor(dayWidth: number, { lang, hourName, oneRow = false }: TickOptions): Level {
  const dayNumber = (time: number) => String(new Date(time).getUTCDate());
  const monthNames = (time: number, room: number) => {
    const edtf = edtfMonth(time);
    return fitting(
      [
        sayWhen({ edtf }, lang),
        sayWhen({ edtf }, lang, { style: 'short', year: true }),
        sayWhen({ edtf }, lang, { style: 'short' }),
      ],
      room,
    );
  };
  const dayNames = (time: number, room: number) => {
    const edtf = dayOf(time);
    return fitting([sayWhen({ edtf }, lang), sayWhen({ edtf }, lang, { style: 'short' })], room);
  };
  const yearName = (time: number, room: number) => fitting([sayWhen({ edtf: edtfYear(year(time)) }, lang)], room);
  const shortMonth = (time: number, room: number, first: boolean) => {
    const edtf = edtfMonth(time);
    const withYear = oneRow && (first || month(time) === 0);
    return fitting(
      [
        ...(withYear ? [sayWhen({ edtf }, lang, { style: 'short', year: true })] : []),
        sayWhen({ edtf }, lang, { style: 'short' }),
        String(month(time) + 1),
      ],
      room,
      false,
    );
  };

  const fine = !oneRow;
  const hours = [1, 2, 3, 6].find((step) => (dayWidth * step) / 24 >= 56);
  if (fine && hours !== undefined) {
    const name = (time: number) => hourName(new Date(time).getUTCHours());
    return { upper: every(DAY, dayNames), lower: every((hours * DAY) / 24, name), centred: false, fine: true };
  }
  if (fine && dayWidth >= 20)
    return { upper: everyMonths(1, monthNames), lower: every(DAY, dayNumber), centred: true, fine: false };
  const weeks = [1, 2].find((step) => dayWidth * 7 * step >= 32);
  if (fine && (weeks === 1 || (weeks === 2 && dayWidth * MONTH_DAYS >= 60)))
    return {
      upper: everyMonths(1, monthNames),
      lower: every(weeks * 7 * DAY, dayNumber, MONDAY),
      centred: false,
      fine: true,
    };
  const months = [1, 3, 6].find((step) => dayWidth * MONTH_DAYS * step >= 36);
  if (months !== undefined)
    return {
      upper: everyYears(1, yearName),
      lower: everyMonths(months, shortMonth),
      centred: months === 1,
      fine: true,
    };
  const years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].find((step) => dayWidth * 365 * step >= 56) ?? 5_000;
  return { upper: NONE, lower: everyYears(years, yearName), centred: years === 1, fine: true };
}

/** Calendar ticks for a scale. Labels of a row never overlap; what does not fit is shortened or left out. */
export function calendarTicks(scale: TimeScale, options: TickOptions): Ticks {
  const { upper, lower, centred, fine } = levelFor(scale.dayWidth, options);
  const uppers = unitsIn(upper, scale);
  const lowers = unitsIn(lower, scale);
  return {
    upper: labels(upper, uppers, scale, { centred: false, bold: true, sticky: true }),
    lower: labels(lower, lowers, scale, { centred, bold: false, sticky: options.oneRow ?? false }),
    lines: uppers.map(scale.x).filter((x) => x > scale.x0),
    fineLines: fine ? lowers.map(scale.x).filter((x) => x > scale.x0) : [],
    shades: weekends(scale),
  };
}

/** Starts of all units that begin inside the scale. */
function unitsIn({ next }: Unit, { start, end }: TimeScale): number[] {
  const starts: number[] = [];
  for (let at = next(start); at < end; at = next(at + 1)) starts.push(at);
  return starts;
}

interface LabelOptions {
  centred: boolean;
  bold: boolean;
  /** Whether the unit that began before the scale is labelled at its edge. */
  sticky: boolean;
}

function labels(unit: Unit, starts: number[], scale: TimeScale, { centred, bold, sticky }: LabelOptions): Tick[] {
  const all = sticky && starts[0] !== scale.start ? [scale.start, ...starts] : starts;
  let free = scale.x0;
  let first = true;
  return all.flatMap((start, i): Tick[] => {
    const x0 = scale.x(start);
    const until = all[i + 1] === undefined ? scale.x1 : scale.x(all[i + 1] ?? 0);
    const text = unit.name(start, until - x0 - (centred ? 0 : SPACE), first);
    const width = textWidth(text, TICK_SIZE, { bold });
    const end = centred ? Math.min(scale.x1, scale.x(unit.next(start + 1))) : until;
    const [left, right] = centred ? [(x0 + end - width) / 2, (x0 + end + width) / 2] : [x0, x0 + width];
    if (text === '' || left < free || right > scale.x1) return [];
    first = false;
    free = right + (centred ? 2 : SPACE / 2);
    return [{ x: centred ? (x0 + end) / 2 : x0, text, anchor: centred ? 'middle' : 'start' }];
  });
}

function weekends({ start, end, dayWidth, x, x0, x1 }: TimeScale): { x0: number; x1: number }[] {
  if (dayWidth < 4) return [];
  const saturday = MONDAY - 2 * DAY;
  const shades = [];
  for (let at = upwards(start - 2 * DAY, 7 * DAY, saturday); at < end; at += 7 * DAY) {
    const [from, to] = [Math.max(x0, x(at)), Math.min(x1, x(at + 2 * DAY))];
    if (to > from) shades.push({ x0: from, x1: to });
  }
  return shades;
}
