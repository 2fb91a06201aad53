/** A mark that is known only to the day, or begins that day. */
export interface ColumnItem {
  lane: number;
  /** Horizontal room it needs beside another of its lane, in pixels. */
  room: number;
  /** Bars lie in rows of their own, so they ask for no room beside the dots of their lane. */
  bar: boolean;
}

export interface ColumnOptions {
  /** Where the middle of the first and of the last mark may lie. */
  left: number;
  right: number;
  /** Clock times of the same day, whose arrows should not be covered. */
  pins: readonly number[];
  /** How many rows a lane may grow to. */
  maxRows: number;
}

const CLOSEST = 3;
const WIDEST = 20;

/**
 * Horizontal positions for the marks of one day, given and answered in reading order: each lies right of the one before
 * it, whatever their lanes, so that no two arrows coincide. Marks of one lane stand side by side where there is room,
 * else the fullest lane is given another row.
 */
export function spreadColumn(items: readonly ColumnItem[], options: ColumnOptions): number[] {
  const { left, right, maxRows } = options;
  const available = Math.max(0, right - left);
  const apart = Math.min(WIDEST, Math.max(CLOSEST, available / (items.length + 1)));
  const counts = countLanes(items);
  const rows = new Map([...counts.keys()].map((lane) => [lane, 1]));

  let offsets = sweep(items, rows, apart);
  while ((offsets.at(-1) ?? 0) > available) {
    const crowded = mostCrowded(counts, rows, maxRows);
    if (crowded === undefined) {
      offsets = sweep(items, undefined, available / Math.max(1, items.length - 1));
      break;
    }
    rows.set(crowded, (rows.get(crowded) ?? 1) + 1);
    offsets = sweep(items, rows, apart);
  }
  const from = (left + right - (offsets.at(-1) ?? 0)) / 2;
  return avoidPins(
    offsets.map((offset) => from + offset),
    options,
  );
}

function countLanes(items: readonly ColumnItem[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { lane, bar } of items) if (!bar) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}

function mostCrowded(counts: Map<number, number>, rows: Map<number, number>, maxRows: number): number | undefined {
  let found: number | undefined;
  let most = 1;
  for (const [lane, count] of counts) {
    const inLane = rows.get(lane) ?? 1;
    if (inLane < maxRows && count / inLane > most) [found, most] = [lane, count / inLane];
  }
  return found;
}

/** Places from left to right: each mark clear of the one before, and of the one that many rows back in its lane. */
function sweep(items: readonly ColumnItem[], rows: Map<number, number> | undefined, apart: number): number[] {
  const placed = new Map<number, number[]>();
  const offsets: number[] = [];
  for (const { lane, room, bar } of items) {
    let at = offsets.length === 0 ? 0 : (offsets.at(-1) ?? 0) + apart;
    if (rows && !bar) {
      const inLane = placed.get(lane) ?? [];
      const beside = inLane[inLane.length - (rows.get(lane) ?? 1)];
      if (beside !== undefined) at = Math.max(at, beside + room);
      inLane.push(at);
      placed.set(lane, inLane);
    }
    offsets.push(at);
  }
  return offsets;
}

/** Moves a mark that would lie on a clock time just past it, and those after it along, as far as the column reaches. */
function avoidPins(xs: number[], { pins, right }: ColumnOptions): number[] {
  let moved = 0;
  return xs.map((x) => {
    const at = x + moved;
    const pin = pins.find((time) => Math.abs(time - at) < CLOSEST);
    if (pin === undefined || pin + CLOSEST > right) return Math.min(at, Math.max(x, right));
    moved += pin + CLOSEST - at;
    return pin + CLOSEST;
  });
}
