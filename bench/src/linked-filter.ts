import crossfilter from 'crossfilter2';
import { dayOf, linkedCounts, network, QUADS, type Outline } from '@standoff/data';
import { race, table, three } from './measure.ts';

const DAY = 86_400_000;
const WINDOW = 0.1;

interface Row {
  day: number;
  quad: string;
  pair: string;
  actors: string[];
}

/** First day and number of days of an outline. */
function span(outline: Outline): { first: number; days: number } {
  const days = outline.events.map(({ when }) => Math.floor((when.earliest ?? 0) / DAY));
  const first = Math.min(...days);
  return { first, days: Math.max(...days) - first + 1 };
}

const rowsOf = (outline: Outline): Row[] =>
  outline.events.map(({ when, quad, source, target }) => ({
    day: Math.floor((when.earliest ?? 0) / DAY),
    quad,
    pair: `${source[0] ?? ''}~${target[0] ?? ''}`,
    actors: [...source, ...target],
  }));

/** The window after `n` steps of dragging it to and fro, one day a step. */
function windowAt({ first, days }: { first: number; days: number }, n: number): [number, number] {
  const width = Math.max(1, Math.round(days * WINDOW));
  const room = Math.max(1, days - width);
  const at = n % (2 * room);
  const start = first + (at < room ? at : 2 * room - at);
  return [start, start + width - 1];
}

/**
 * One move of the brush: counts per quad class, per actor and per pair under the new window, with the same answer from both.
 * `network` is the whole view model that our charts draw, made anew at every move.
 */
export function linkedFilterBench(sizes: { name: string; outline: Outline }[]): void {
  const rows = sizes.map(({ name, outline }) => {
    const range = span(outline);
    const peer = crossfilter(rowsOf(outline));
    const byDay = peer.dimension((row) => row.day);
    const quads = peer.dimension((row) => row.quad).group();
    const pairs = peer.dimension((row) => row.pair).group();
    const actors = peer.dimension((row) => row.actors, true).group();

    // Made before the race: where the brush is, in the words of either side, is not what is timed.
    const windows = Array.from({ length: 2 * range.days }, (_, n) => windowAt(range, n));
    const filters = windows.map(([from, to]) => ({
      from: dayOf(from * DAY),
      to: dayOf(to * DAY),
      fold: 'none' as const,
    }));
    const filterAt = (n: number) => filters[n % filters.length] ?? {};
    const moveOurs = (n: number) => linkedCounts(outline, filterAt(n));
    const movePeer = (n: number) => {
      const [from, to] = windows[n % windows.length] ?? [0, 0];
      byDay.filterRange([from, to + 1]);
      return [quads.all(), pairs.all(), actors.all()];
    };
    for (const n of [0, 7, 31]) {
      const ours = moveOurs(n);
      movePeer(n);
      const counted = new Map(quads.all().map(({ key, value }) => [key, value]));
      for (const [q, quad] of QUADS.entries())
        if ((counted.get(quad) ?? 0) !== ours.quads[q]) throw new Error(`${name}: counts differ for ${quad}`);
    }
    const [ours = 0, whole = 0, theirs = 0] = race([
      { name: 'standoff counts', step: moveOurs },
      { name: 'standoff network view', step: (n) => network(outline, filterAt(n)) },
      { name: 'crossfilter2', step: movePeer },
    ]);
    return [name, three(ours), three(theirs), `${three(theirs / ours)} ×`, three(whole)];
  });
  table(
    'Linked filter: one move of the brush (10 % window, one day a step), ms',
    ['events', 'standoff', 'crossfilter2', 'ratio', 'with the network view model'],
    rows,
  );
}
