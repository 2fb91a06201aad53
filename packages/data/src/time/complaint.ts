import { isDay } from './days.ts';

const QUOTED = 40;

/** The text in quotes, cut to forty characters, with line breaks shown as spaces. */
export function quote(text: string): string {
  const line = text.slice(0, QUOTED + 1).replace(/\s/g, ' ');
  return `"${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}"`;
}

const dayFrom = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The days that a text such as 2026/2/7, 20260207 or 7.2.2026 may mean, without those that no calendar has. */
function daysMeant(text: string): string[] {
  const [, year, , month = '', day = ''] = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  const [, first = '', second = '', lastYear] = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
  const readings = [
    ...(year === undefined ? [] : [dayFrom(year, month, day)]),
    ...(lastYear === undefined ? [] : [dayFrom(lastYear, second, first), dayFrom(lastYear, first, second)]),
  ];
  return [...new Set(readings)].filter((reading) => reading !== text && isDay(reading));
}

/** What the writer most likely meant by a date that is not EDTF, or `undefined` when that is anyone's guess. */
export function suggestion(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed !== text && trimmed !== '') return `${quote(trimmed)} without the spaces around it`;
  const days = daysMeant(text);
  if (days.length > 0) return days.length === 1 ? days[0] : `${days.join(' or ')}, whichever is meant`;
  const [, day, time = '', zone] =
    /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d(?::\d\d)?) ?([zZ]|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  return day && `${day}T${time}${zone?.toUpperCase() ?? 'Z, or the zone it has in place of Z'}`;
}

const EXAMPLES = 'a date such as 2026, 2026-02, 2026-02-27, 2026-02-27~ or 2026-02-27T17:14-05:00';

/** One sentence: the text found, and what to write instead. */
export const notADate = (text: string): string =>
  `${quote(text)} is not an EDTF date; write ${suggestion(text) ?? EXAMPLES}`;
