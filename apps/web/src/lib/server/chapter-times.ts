import { dayOf, wallEnd, wallStart, type Outline, type When } from '@standoff/data';
import { parseWhen } from '@standoff/data/time';
import type { Days } from '../state/days.ts';

/** When a chapter is, as days to draw and as a date to write. */
export interface ChapterTime {
  days: Days;
  /** Absent where beginning and end make no interval, such as those that are intervals themselves. */
  when?: When;
}

/** When each chapter of a story is; read on the server, because that takes the whole grammar of EDTF. */
export const chapterTimes = ({ chapters }: Pick<Outline, 'chapters'>): Record<string, ChapterTime> =>
  Object.fromEntries(chapters.map(({ id, from, to }) => [id, timeOf(from, to)] as const));

function timeOf(from: string, to: string): ChapterTime {
  const interval = parseWhen(from === to ? from : `${from}/${to}`);
  return {
    days: { from: dayOf(wallStart(read(from))), to: dayOf(wallEnd(read(to))) },
    ...(interval.ok && { when: interval.when }),
  };
}

function read(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed.ok) throw new Error(`the date "${text.slice(0, 40)}" of a chapter cannot be read: ${parsed.error}`);
  return parsed.when;
}
