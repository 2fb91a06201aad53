import { say, sayWhen, wallStart, type Language, type Localised, type When } from '@standoff/data';
import { ellipsis, textWidth } from '../frame/text.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../panel/localise.ts';
import type { CompetingTimes, GivenTime } from './competing.ts';
import type { DrawnBar } from './marks.ts';
import { place } from './place.ts';
import { DAY, type TimeScale } from './scale.ts';

/** A time that somebody gives, drawn at its own place: a dot for a clock time, else a bar. Pixels. */
interface DrawnVersion {
  y: number;
  dot?: number;
  bar?: DrawnBar;
  /** Set where all of it lies beyond that side of the frame. */
  beyond?: 'start' | 'end';
  label: { text: string; x: number; anchor: 'start' | 'end' };
  /** From where to where the words go. */
  words: { x0: number; x1: number };
}

/** The versions of an event's time, on a sheet beside its mark. Pixels. */
export interface VersionSheet {
  x: number;
  y: number;
  width: number;
  height: number;
  /** With their language where it is not the reader's. */
  headings: { text: string; lang?: Language | undefined; x: number; y: number; width: number }[];
  rows: DrawnVersion[];
  /** From the event's own mark down, or up, through all rows. */
  stem: { x: number; y0: number; y1: number };
}

export interface VersionRoom {
  scale: TimeScale;
  /** Of the event's own mark. */
  at: { x: number; y: number; radius: number; when: When };
  /** Top and bottom of what is in view. */
  y0: number;
  y1: number;
  lang: Language;
  sayDate?: typeof sayWhen;
}

const VERSION_SIZE = 12;
/** Heights of a line, in pixels: the usual one, and the least where room is short. */
const ROW = 18;
const LEAST_ROW = 14;
const PAD = 8;
const AWAY = 10;
const GAP = 7;
const THINNEST = 6;
const LEAST_ROOM = 80;
/** Half the width of an arrow at the edge of the frame. */
const EDGE = 4;
/** More rows would hide the timeline; the panel has all of them. */
export const MOST_VERSIONS = 8;

/**
 * The same time on the clock of the event: versions in several zones lie as far apart as they are. A version without a clock
 * time, or an event without a zone, keeps its days.
 */
export const onClockOf = (when: When, event: When): When =>
  when.offset === undefined || event.offset === undefined ? when : { ...when, offset: event.offset };

const yearOf = (when: When): number => new Date(wallStart(when)).getUTCFullYear();

/** Names versions of an event's time: each in its own words, with its year where they are not all of the event's, and who gives it. */
export function versionNamer(
  groups: readonly CompetingTimes[],
  own: When,
  lang: Language,
  sayDate = sayWhen,
): (time: GivenTime) => string {
  const year = groups.some(({ times }) => times.some(({ when }) => yearOf(when) !== yearOf(own)));
  return ({ when, by }) => messages(lang).timeline.givenBy(sayDate(when, lang, { year }), by.join(', '));
}

/** What a group of versions is of: its question, else the start or the end of the event. */
export const sayTimesOf = ({ question, property }: CompetingTimes, lang: Language): string =>
  question ? say(question, lang) : messages(lang).timeline.timesGiven[property];

/**
 * Lays the versions out on a sheet within what is in view: below the mark, else above it, else in smaller rows on the side
 * with more room, else with as many versions as fit there and a count of the others.
 */
export function layoutVersions(groups: readonly CompetingTimes[], room: VersionRoom): VersionSheet {
  const { scale, at, lang, sayDate = sayWhen } = room;
  const { lines, row, below, top } = fitLines(groups, room);
  const nameOf = versionNamer(groups, at.when, lang, sayDate);
  const height = lines.length * row + PAD;
  const yOf = (i: number) => top + PAD / 2 + (i + 0.5) * row;

  const rows = lines.flatMap((line, i) => {
    if (!('time' in line)) return [];
    return [drawVersion(onClockOf(line.time.when, at.when), nameOf(line.time), yOf(i), scale)];
  });
  const extents = [{ x0: at.x, x1: at.x }, ...rows.map(extentOf)];
  const texts = lines.map((line) => ('text' in line ? line.text(lang) : ''));
  const langOf = (line: Line | undefined) =>
    line && 'text' in line && line.question ? localise(line.question, lang).lang : undefined;
  const widest = Math.max(...texts.map((text) => textWidth(text, VERSION_SIZE, { bold: true }))) + 2 * PAD;
  const left = Math.min(...extents.map((extent) => extent.x0)) - PAD;
  const x1 = Math.min(scale.x1 + EDGE, Math.max(left + widest, Math.max(...extents.map((extent) => extent.x1)) + PAD));
  const x0 = Math.max(2, Math.min(left, x1 - widest));
  return {
    x: x0,
    y: top,
    width: x1 - x0,
    height,
    headings: texts.flatMap((text, i) => {
      if (!text) return [];
      const short = ellipsis(text, x1 - x0 - 2 * PAD, VERSION_SIZE, { bold: true });
      const width = textWidth(short, VERSION_SIZE, { bold: true });
      return [{ text: short, lang: langOf(lines[i]), x: x0 + PAD, y: yOf(i), width }];
    }),
    rows,
    stem: {
      x: at.x,
      y0: below ? at.y + at.radius : at.y - at.radius,
      y1: below ? Math.max(top, ...rows.map(({ y }) => y)) : Math.min(top + height, ...rows.map(({ y }) => y)),
    },
  };
}

type Line = { text: (lang: Language) => string; question?: Localised | undefined } | { time: GivenTime };

interface Fit {
  lines: Line[];
  /** Height of a line. */
  row: number;
  /** Whether the sheet lies below the mark, and where its top is. */
  below: boolean;
  top: number;
}

function fitLines(groups: readonly CompetingTimes[], { at, y0, y1 }: VersionRoom): Fit {
  const start = at.y + at.radius + AWAY;
  const end = at.y - at.radius - AWAY;
  const [roomBelow, roomAbove] = [y1 - start, end - y0];
  const lines = linesOf(groups, MOST_VERSIONS);
  const put = (shown: Line[], row: number, below: boolean): Fit => {
    const height = shown.length * row + PAD;
    const top = below ? Math.min(start, y1 - height) : Math.max(end - height, y0);
    return { lines: shown, row, below, top };
  };
  const fits = (row: number, space: number) => lines.length * row + PAD <= space;
  if (fits(ROW, roomBelow)) return put(lines, ROW, true);
  if (fits(ROW, roomAbove)) return put(lines, ROW, false);
  const below = roomBelow >= roomAbove;
  const space = Math.max(roomBelow, roomAbove);
  if (fits(LEAST_ROW, space)) return put(lines, Math.floor((space - PAD) / lines.length), below);
  const most = Math.floor((space - PAD) / LEAST_ROW);
  for (let versions = MOST_VERSIONS - 1; versions > 0; versions--) {
    const fewer = linesOf(groups, versions);
    if (fewer.length <= most) return put(fewer, LEAST_ROW, below);
  }
  return put(linesOf(groups, 0), LEAST_ROW, below);
}

/** Headings and at most so many versions, one line each; the others are counted in a last line. */
function linesOf(groups: readonly CompetingTimes[], most: number): Line[] {
  const lines: Line[] = [];
  let left = most;
  let more = 0;
  for (const group of groups) {
    const shown = group.times.slice(0, left);
    left -= shown.length;
    more += group.times.length - shown.length;
    if (shown.length > 0) {
      const { question } = group;
      lines.push({ text: (lang) => sayTimesOf(group, lang), question }, ...shown.map((time) => ({ time })));
    }
  }
  const { length } = lines;
  if (more > 0)
    lines.push({
      text: (lang) =>
        length > 0 ? messages(lang).timeline.moreTimes(more) : messages(lang).timeline.differentTimes(more),
    });
  return lines;
}

function drawVersion(when: When, text: string, y: number, scale: TimeScale): DrawnVersion {
  const where = place(when, { start: -Infinity, end: Infinity });
  const span =
    where.at === 'day' && !where.bar
      ? { start: where.day, end: where.day + DAY, fadeStart: false, fadeEnd: false }
      : where.bar;
  const dot = where.at === 'moment' ? scale.x(where.time) : undefined;
  const [from, to] = [span ? scale.x(span.start) : (dot ?? scale.x0), span ? scale.x(span.end) : (dot ?? scale.x0)];
  if (to < scale.x0 || from > scale.x1) {
    const beyond = to < scale.x0 ? 'start' : 'end';
    const x = beyond === 'start' ? scale.x0 + EDGE : scale.x1 - EDGE;
    const label = labelFor(text, x - EDGE, x + EDGE, scale);
    return { y, beyond, label, words: wordsOf(label) };
  }
  const short = Math.max(0, THINNEST - (to - from)) / 2;
  const bar = span && {
    x0: Math.max(scale.x0, from - short),
    x1: Math.min(scale.x1, to + short),
    fadeStart: span.fadeStart && from >= scale.x0,
    fadeEnd: span.fadeEnd && to <= scale.x1,
  };
  const inView = dot !== undefined && dot >= scale.x0 && dot <= scale.x1;
  const label = labelFor(text, bar?.x0 ?? dot ?? scale.x0, bar?.x1 ?? dot ?? scale.x0, scale);
  return { y, ...(inView && { dot }), ...(bar && { bar }), label, words: wordsOf(label) };
}

/** The words after their mark, before it where there is more room, or on a bar that leaves none. */
function labelFor(text: string, x0: number, x1: number, scale: TimeScale): DrawnVersion['label'] {
  const [after, before] = [scale.x1 - x1 - GAP, x0 - GAP - scale.x0];
  if (Math.max(after, before) < LEAST_ROOM)
    return { text: ellipsis(text, x1 - x0 - 2 * GAP, VERSION_SIZE), x: x0 + GAP, anchor: 'start' };
  const fits = textWidth(text, VERSION_SIZE) <= after || after >= before;
  const short = ellipsis(text, Math.max(0, fits ? after : before), VERSION_SIZE);
  return { text: short, x: fits ? x1 + GAP : x0 - GAP, anchor: fits ? 'start' : 'end' };
}

function wordsOf({ text, x, anchor }: DrawnVersion['label']): DrawnVersion['words'] {
  const width = textWidth(text, VERSION_SIZE);
  return anchor === 'start' ? { x0: x, x1: x + width } : { x0: x - width, x1: x };
}

function extentOf({ dot, bar, words: { x0, x1 } }: DrawnVersion): { x0: number; x1: number } {
  return { x0: Math.min(x0, bar?.x0 ?? x0, dot ?? x0), x1: Math.max(x1, bar?.x1 ?? x1, dot ?? x1) };
}
