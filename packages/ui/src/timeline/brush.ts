/** First and last day of a range, counted from 1 January 1970, both included. */
export interface DayRange {
  first: number;
  last: number;
}

export type Edge = 'first' | 'last';

/** What a pointer has taken hold of: one edge, the whole range at `day`, or empty ground at `day` for a new range. */
export type Grip =
  { part: Edge; range: DayRange } | { part: 'whole'; day: number; range: DayRange } | { part: 'new'; day: number };

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The range inside the extent, of at least one day. */
export function clampRange({ first, last }: DayRange, extent: DayRange): DayRange {
  const from = clamp(Math.min(first, last), extent.first, extent.last);
  return { first: from, last: clamp(Math.max(first, last), from, extent.last) };
}

/** One edge moved to a day; it stops at the other edge, which leaves one day. */
export function moveEdge({ first, last }: DayRange, edge: Edge, day: number, extent: DayRange): DayRange {
  return edge === 'first'
    ? { first: clamp(Math.round(day), extent.first, last), last }
    : { first, last: clamp(Math.round(day), first, extent.last) };
}

/** The whole range moved by days as far as the extent goes; its length stays. */
export function moveWhole({ first, last }: DayRange, by: number, extent: DayRange): DayRange {
  const moved = clamp(Math.round(by), extent.first - first, extent.last - last);
  return { first: first + moved, last: last + moved };
}

/** The range after a pointer has moved to a day, which may be a fraction: days are snapped to. */
export function drag(grip: Grip, day: number, extent: DayRange): DayRange {
  if (grip.part === 'whole') return moveWhole(grip.range, day - grip.day, extent);
  if (grip.part === 'new')
    return clampRange(
      { first: Math.floor(Math.min(grip.day, day)), last: Math.floor(Math.max(grip.day, day)) },
      extent,
    );
  // An edge lies between two days: the first day begins there, the last one ends there.
  return moveEdge(grip.range, grip.part, grip.part === 'first' ? day : day - 1, extent);
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Infinity,
  End: Infinity,
};

/** The range after a key on one of its edges: a day, a week, or all the way; undefined for keys that do nothing. */
export function stepEdge(range: DayRange, edge: Edge, key: string, extent: DayRange): DayRange | undefined {
  const by = STEPS[key];
  if (by === undefined) return undefined;
  if (!Number.isFinite(by)) return moveEdge(range, edge, by < 0 ? extent.first : extent.last, extent);
  return moveEdge(range, edge, range[edge] + by, extent);
}
