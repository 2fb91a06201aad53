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
  /** Marks at clock times of the same day, which cannot move. */
  pins: readonly Pin[];
}

export interface Pin {
  x: number;
  lane: number;
  room: number;
}

const CLOSEST = 2;
const WIDEST = 24;

/**
 * Horizontal positions for the marks of one day, given and answered in reading order. They follow that order from left to
 * right, strictly within a lane; marks of one lane stand side by side as far as the column is wide enough for them, and
 * marks of different lanes keep their lines apart.
 */
export function spreadColumn(items: readonly ColumnItem[], options: ColumnOptions): number[] {
  const { left, right } = options;
  const available = Math.max(0, right - left);
  const apart = Math.min(WIDEST, available / Math.max(1, items.length));
  const from = (left + right - apart * (items.length - 1)) / 2;
  const xs = items.map((_, i) => from + i * apart);

  const lanes = new Map<number, number[]>();
  items.forEach(({ lane, bar }, i) => {
    if (bar) return;
    const own = lanes.get(lane);
    if (own) own.push(i);
    else lanes.set(lane, [i]);
  });
  for (const indices of lanes.values()) {
    const rooms = indices.map((i) => items[i]?.room ?? 0);
    const wished = indices.map((i) => xs[i] ?? 0);
    relax(wished, rooms, left, right).forEach((x, i) => {
      xs[indices[i] ?? 0] = x;
    });
  }
  // So many lines cannot be told apart, wherever they are.
  return apart < CLOSEST / 2 ? xs : keepApart(xs, items, options);
}

/**
 * Moves the marks of one lane as little as needed to stand clear of each other. Where not all fit side by side every
 * `rows`-th has to: those between go to further rows.
 */
function relax(wished: readonly number[], rooms: readonly number[], left: number, right: number): number[] {
  const room = rooms.reduce((most, one) => Math.max(most, one), 0);
  const beside = Math.max(1, Math.floor((right - left) / Math.max(room, 1) + 1e-6) + 1);
  const rows = Math.ceil(wished.length / beside);
  const close = Math.min(CLOSEST, (right - left) / wished.length);
  const rightwards = [...wished];
  for (let i = 0; i < rightwards.length; i += 1)
    rightwards[i] = Math.max(
      rightwards[i] ?? left,
      (rightwards[i - 1] ?? -Infinity) + close,
      (rightwards[i - rows] ?? -Infinity) + room,
    );
  const shoved = shove(rightwards, right, close, rows, room);
  const leftwards = shove(wished, right, close, rows, room);
  for (let i = 0; i < leftwards.length; i += 1)
    leftwards[i] = Math.max(
      leftwards[i] ?? left,
      left,
      (leftwards[i - 1] ?? -Infinity) + close,
      (leftwards[i - rows] ?? -Infinity) + room,
    );
  // Both keep the distances, so their mean does: it moves nobody further than it must to either side.
  return shoved.map((x, i) => (x + (leftwards[i] ?? x)) / 2);
}

/** The same places, moved left as far as needed to end by `right`. */
function shove(xs: readonly number[], right: number, close: number, rows: number, room: number): number[] {
  const moved = [...xs];
  for (let i = moved.length - 1; i >= 0; i -= 1)
    moved[i] = Math.min(
      moved[i] ?? right,
      right,
      (moved[i + 1] ?? Infinity) - close,
      (moved[i + rows] ?? Infinity) - room,
    );
  return moved;
}

/** Nearest first: nothing, then a pixel either way, and so on. */
const NUDGES = [0, ...Array.from({ length: 16 }, (_, i) => [i + 1, -i - 1]).flat()];
/** What to insist on, until it can be had: clear of clock times in its lane, and so far from other lines. */
const WISHES = [
  { besidePins: true, apart: CLOSEST },
  { besidePins: false, apart: CLOSEST },
  { besidePins: false, apart: CLOSEST / 2 },
];

/**
 * Moves a mark off the line of another lane's mark, and clear of a clock time in its own, where its own lane leaves room
 * for that.
 */
function keepApart(
  xs: readonly number[],
  items: readonly ColumnItem[],
  { pins, left, right }: ColumnOptions,
): number[] {
  const moved = [...xs];
  const taken: number[] = [];
  items.forEach((item, i) => {
    const wished = xs[i] ?? left;
    const keepsLane = (at: number) =>
      item.bar ||
      moved.every((x, j) => {
        const other = items[j];
        if (j === i || !other || other.bar || other.lane !== item.lane) return true;
        return (
          Math.sign(x - at) === Math.sign(x - wished) && Math.abs(x - at) >= Math.min(item.room, Math.abs(x - wished))
        );
      });
    const clear = (at: number, { besidePins, apart }: (typeof WISHES)[number]) =>
      at >= left &&
      at <= right &&
      taken.every((other) => Math.abs(other - at) >= apart) &&
      pins.every(({ x, lane, room }) => {
        const beside = besidePins && !item.bar && lane === item.lane;
        return Math.abs(x - at) >= (beside ? (x > at ? item.room : room) : apart);
      }) &&
      keepsLane(at);
    const found =
      WISHES.map((wish) => NUDGES.find((by) => clear(wished + by, wish))).find((by) => by !== undefined) ?? 0;
    moved[i] = wished + found;
    taken.push(wished + found);
  });
  return moved;
}
