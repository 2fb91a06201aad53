import type { TimelineMark } from '@standoff/data';
import { spreadColumn, type ColumnItem, type Pin } from './columns.ts';
import type { Density } from './density.ts';
import { packRows, type Extent } from './pack.ts';
import { place, type Place } from './place.ts';
import { DAY, type TimeScale } from './scale.ts';

/** A bar as drawn: cut off at the edges of the frame, where it then neither ends nor fades. */
export interface DrawnBar extends Extent {
  fadeStart: boolean;
  fadeEnd: boolean;
}

/** A mark with its place across: `x` the middle of its dot, `row` its row in the lane, both before lanes have heights. */
export interface RowedMark {
  mark: TimelineMark;
  x: number;
  row: number;
  bar?: DrawnBar;
  /** Whether the dot lies at a clock time. */
  exact: boolean;
}

/** Marks of a lane that its rows could not hold. */
export interface Crowd extends Extent {
  lane: number;
  ids: string[];
}

export interface RowedLanes {
  marks: RowedMark[];
  crowds: Crowd[];
  /** Rows of each lane. */
  rows: number[];
}

/** More rows than this say less than a number would, and more marks than a browser draws at once. */
export const MAX_ROWS = 12;
const MAX_ROWS_OF_MANY = 4;
/** From so many marks on. */
export const MANY = 2_000;
const GAP = 2;
const RING = 3;
const CROWD_WIDTH = 34;

interface Positioned {
  mark: TimelineMark;
  where: Place;
  x: number;
  bar?: DrawnBar;
}

/** Marks that touch the frame, each at its place in time and in a row of its lane where nothing else lies. */
export function rowMarks(
  marks: readonly TimelineMark[],
  lanes: number,
  scale: TimeScale,
  { radius }: Density,
): RowedLanes {
  const positioned = positionMarks(marks, scale, radius);
  const byLane = Array.from({ length: lanes }, (): Positioned[] => []);
  for (const item of positioned) byLane[item.mark.lane]?.push(item);

  const maxRows = marks.length > MANY ? MAX_ROWS_OF_MANY : MAX_ROWS;
  const placed = new Map<Positioned, number>();
  const crowds: Crowd[] = [];
  const rows = byLane.map((items, lane) => {
    const taken: Extent[][] = [];
    const left: Positioned[] = [];
    // Dots first: they belong on the lane's main line, bars go where they leave room.
    for (const group of [items.filter(({ bar }) => !bar), items.filter(({ bar }) => bar)]) {
      const found = packRows(
        group.map((item) => extentOf(item, radius)),
        maxRows,
        taken,
      );
      group.forEach((item, i) => {
        const row = found[i];
        if (row === undefined) left.push(item);
        else placed.set(item, row);
      });
    }
    crowds.push(...crowdsOf(left, lane));
    return taken.length + (left.length > 0 ? 1 : 0);
  });

  return {
    marks: positioned.flatMap((item) => {
      const row = placed.get(item);
      if (row === undefined) return [];
      const { mark, where, x, bar } = item;
      return [{ mark, x, row, exact: where.at === 'moment', ...(bar && { bar }) }];
    }),
    crowds,
    rows,
  };
}

function positionMarks(marks: readonly TimelineMark[], scale: TimeScale, radius: number): Positioned[] {
  const columns = new Map<number, { index: number; item: ColumnItem }[]>();
  const pins = new Map<number, Pin[]>();
  const positioned: Positioned[] = [];
  for (const mark of marks) {
    const where = place(mark.when, scale);
    const bar = where.bar && drawBar(where.bar, scale, radius);
    const item: Positioned = { mark, where, x: 0, ...(bar && { bar }) };
    if (where.at === 'moment') item.x = scale.x(where.time);
    else if (where.at === 'middle') item.x = bar ? (bar.x0 + bar.x1) / 2 : NaN;
    if (!touches(where, scale)) continue;
    const room = 2 * radius + GAP + (mark.status === 'contested' ? RING : 0);
    if (where.at === 'moment') append(pins, Math.floor(where.time / DAY) * DAY, { x: item.x, lane: mark.lane, room });
    if (where.at === 'day') {
      append(columns, where.day, { index: positioned.length, item: { lane: mark.lane, room, bar: bar !== undefined } });
    }
    positioned.push(item);
  }
  for (const [day, column] of columns) {
    const inset = Math.min(radius + GAP / 2, scale.dayWidth / 2);
    const xs = spreadColumn(
      column.map(({ item }) => item),
      {
        left: scale.x(day) + inset,
        right: scale.x(day + DAY) - inset,
        pins: pins.get(day) ?? [],
      },
    );
    column.forEach(({ index }, i) => {
      const item = positioned[index];
      if (item) item.x = xs[i] ?? NaN;
    });
  }
  return positioned;
}

const append = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function touches(where: Place, { start, end }: TimeScale): boolean {
  const [from, to] =
    where.at === 'day'
      ? [where.day, where.day + DAY]
      : where.at === 'moment'
        ? [where.time, where.time + 1]
        : [where.bar?.start ?? Infinity, where.bar?.end ?? -Infinity];
  return from < end && to > start;
}

function drawBar(
  { start, end, fadeStart, fadeEnd }: NonNullable<Place['bar']>,
  scale: TimeScale,
  radius: number,
): DrawnBar {
  const [x0, x1] = [Math.max(scale.x0, scale.x(start)), Math.min(scale.x1, scale.x(end))];
  // A bar shorter than its dot would not show; where a day is too narrow for one it still stands for its days.
  const short = Math.max(0, 2 * radius + 4 - (x1 - x0)) / 2;
  return {
    x0: x0 - short,
    x1: x1 + short,
    fadeStart: fadeStart && (start === -Infinity || start >= scale.start),
    fadeEnd: fadeEnd && (end === Infinity || end <= scale.end),
  };
}

function extentOf({ mark, x, bar }: Positioned, radius: number): Extent {
  const x0 = x - radius - GAP / 2;
  const x1 = x + radius + GAP / 2 + (mark.status === 'contested' ? RING : 0);
  return { x0: Math.min(x0, bar?.x0 ?? x0), x1: Math.max(x1, bar?.x1 ?? x1) };
}

function crowdsOf(items: readonly Positioned[], lane: number): Crowd[] {
  const crowds: Crowd[] = [];
  for (const { mark, x } of [...items].sort((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last && x - last.x0 < CROWD_WIDTH) {
      last.x1 = x;
      last.ids.push(mark.id);
    } else crowds.push({ lane, x0: x, x1: x, ids: [mark.id] });
  }
  return crowds;
}
