import { QUADS } from '../plover/types.ts';
import type { Columns, Rows } from './columns.ts';

/**
 * Counts that follow a moving window of time: events, and per quad class, actor, and pair and quad class. Moving the window
 * looks only at the events whose start or end lies between the old and the new edge; counts of everything else stand.
 * Times are wall-clock milliseconds; an event is in the window if any part of it may be.
 */
export class LinkedCounts {
  events = 0;
  readonly quads = new Uint32Array(QUADS.length);
  readonly actors: Uint32Array;
  /** Count of pair `p` in quad class `q` at `p * QUADS.length + q`. */
  readonly pairQuads: Uint32Array;
  /** 1 for each event that is counted. */
  readonly counted: Uint8Array;

  #columns: Columns;
  #passes: (event: number) => boolean;
  #from = Infinity;
  #to = -Infinity;

  /** `passes` says whether an event passes every part of the filter except the dates; nothing is counted before `moveTo`. */
  constructor(columns: Columns, actors: number, passes: (event: number) => boolean) {
    this.#columns = columns;
    this.#passes = passes;
    this.actors = new Uint32Array(actors);
    this.pairQuads = new Uint32Array(columns.allPairs.length * QUADS.length);
    this.counted = new Uint8Array(columns.quads.length);
  }

  /** Moves the window; `-Infinity` and `Infinity` are open ends. */
  moveTo(from: number, to: number): void {
    const { starts, ends, byStart, byEnd } = this.#columns;
    const [oldFrom, oldTo] = [this.#from, this.#to];
    this.#from = from;
    this.#to = to;
    this.#recount(byStart, starts, Math.min(oldTo, to), Math.max(oldTo, to));
    this.#recount(byEnd, ends, Math.min(oldFrom, from), Math.max(oldFrom, from));
  }

  /** Looks again at the events whose key lies in [low, high]. */
  #recount(order: Uint32Array, keys: Float64Array, low: number, high: number): void {
    const { starts, ends } = this.#columns;
    for (let i = lowerBound(order, keys, low); i < order.length; i += 1) {
      const event = order[i] as number;
      if ((keys[event] as number) > high) break;
      const inside = (ends[event] as number) >= this.#from && (starts[event] as number) <= this.#to;
      const counts = inside && this.#passes(event) ? 1 : 0;
      if (counts !== this.counted[event]) this.#count(event, counts);
    }
  }

  #count(event: number, counts: 0 | 1): void {
    const { quads, actors, pairs } = this.#columns;
    const by = counts === 1 ? 1 : -1;
    const quad = quads[event] as number;
    this.counted[event] = counts;
    this.events += by;
    add(this.quads, quad, by);
    for (let i = first(actors, event); i < first(actors, event + 1); i += 1)
      add(this.actors, actors.values[i] as number, by);
    for (let i = first(pairs, event); i < first(pairs, event + 1); i += 1)
      add(this.pairQuads, (pairs.values[i] as number) * QUADS.length + quad, by);
  }
}

const first = (rows: Rows, row: number): number => rows.offsets[row] as number;

const add = (counts: Uint32Array, at: number, by: number): void => {
  counts[at] = (counts[at] as number) + by;
};

/** The first place in `order` whose key is not below `low`. */
function lowerBound(order: Uint32Array, keys: Float64Array, low: number): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[order[middle] as number] as number) < low) from = middle + 1;
    else to = middle;
  }
  return from;
}
