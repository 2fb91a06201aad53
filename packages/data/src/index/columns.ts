import type { Outline } from '../outline/types.ts';
import { QUADS } from '../plover/types.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { indexOf, type Fold } from './story-index.ts';

/** Lists of numbers, one after another: list `i` is `values` from `offsets[i]` up to `offsets[i + 1]` (compressed rows). */
export interface Rows {
  offsets: Uint32Array;
  values: Uint32Array;
}

/** An outline as columns of numbers, so that counting walks flat memory. Row `i` is event `i` of the outline. */
export interface Columns {
  /** First and last wall-clock moment. */
  starts: Float64Array;
  ends: Float64Array;
  /** Event rows in order of start and of end. */
  byStart: Uint32Array;
  byEnd: Uint32Array;
  /** Position in QUADS. */
  quads: Uint8Array;
  /** 1 for each event that is well-attested. */
  settled: Uint8Array;
  /** Actors that take part, and pairs that the event belongs to. */
  actors: Rows;
  pairs: Rows;
  allPairs: Pair[];
}

const known = new WeakMap<Outline, Map<Fold, Columns>>();

/** The columns of an outline, kept as long as the outline is. */
export function columnsOf(outline: Outline, fold: Fold): Columns {
  const byFold = known.get(outline) ?? new Map<Fold, Columns>();
  known.set(outline, byFold);
  const columns = byFold.get(fold) ?? makeColumns(outline, fold);
  byFold.set(fold, columns);
  return columns;
}

function makeColumns(outline: Outline, fold: Fold): Columns {
  const { starts, ends, participants } = indexOf(outline);
  const allPairs = pairsOf(outline, fold);
  const pairsOfEvent = outline.events.map((): number[] => []);
  for (const [pair, { events }] of allPairs.entries()) for (const event of events) pairsOfEvent[event]?.push(pair);
  return {
    starts,
    ends,
    byStart: sortedBy(starts),
    byEnd: sortedBy(ends),
    quads: Uint8Array.from(outline.events, ({ quad }) => QUADS.indexOf(quad)),
    settled: Uint8Array.from(outline.events, ({ attestation }) => (attestation.status === 'well-attested' ? 1 : 0)),
    actors: rows(participants(fold).map((set) => [...set])),
    pairs: rows(pairsOfEvent),
    allPairs,
  };
}

const sortedBy = (keys: Float64Array): Uint32Array =>
  Uint32Array.from(keys, (_, i) => i).sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0));

/** Subtraction would turn two open ends into NaN. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function rows(lists: number[][]): Rows {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  const values = new Uint32Array(offsets[lists.length] ?? 0);
  for (const [i, list] of lists.entries()) values.set(list, offsets[i]);
  return { offsets, values };
}
