import { DAY, type Span } from '../timeline/scale.ts';

/** A stretch of time drawn from pixel `x0` to pixel `x1`; all segments of an axis have as many pixels per day. */
export interface Segment extends Span {
  x0: number;
  x1: number;
}

/** Time that is left out between two segments: `days` of it, drawn from pixel `x0` to pixel `x1`. */
interface Break {
  x0: number;
  x1: number;
  days: number;
}

/** An axis of wall-clock time (see `When`), linear but for long empty stretches, which are cut out. */
export interface TimeAxis {
  segments: Segment[];
  breaks: Break[];
  /** Pixels per day. */
  dayWidth: number;
  /** The pixel of a moment; moments before, after or between the segments lie at the nearest end of one. */
  x: (time: number) => number;
}

/** Room for the words that say how much is left out. */
export const BREAK = 64;
const MOST_BREAKS = 3;
/** Breaks take no more than this share of the axis, so that what they part has room. */
const FOR_BREAKS = 0.5;
/** An empty stretch is cut out where it would take more than this share of the axis and crush what lies beside it. */
const CRUSHING = 0.72;
const SHORTEST = 6 * DAY;
const MARGIN = 0.04;

/**
 * The axis that shows all spans between two pixels. An empty stretch that would crush the rest is cut out, three at the
 * most and fewer where there is little room, so that one claim a year later does not push a week of claims into one place; what stays keeps one scale.
 * @param spans finite stretches of wall-clock milliseconds, in any order; without any the axis shows nothing
 */
export function timeAxis(spans: readonly Span[], x0: number, x1: number): TimeAxis {
  const shown = cut(merge(spans), Math.min(MOST_BREAKS, Math.floor(((x1 - x0) * FOR_BREAKS) / BREAK)));
  const room = Math.max(1, x1 - x0 - BREAK * (shown.length - 1));
  const wanted = shown.reduce((sum, { start, end }) => sum + end - start, 0);
  const margin = Math.max(wanted * MARGIN, (SHORTEST - wanted) / 2 / Math.max(1, shown.length));
  const padded = shown.map(({ start, end }) => ({ start: start - margin, end: end + margin }));
  const length = padded.reduce((sum, { start, end }) => sum + end - start, 0);
  const perMillisecond = length > 0 ? room / length : 0;

  const segments: Segment[] = [];
  const breaks: Break[] = [];
  let at = x0;
  for (const [i, { start, end }] of padded.entries()) {
    const before = shown[i - 1];
    const here = shown[i];
    if (before && here) {
      breaks.push({ x0: at, x1: at + BREAK, days: Math.round((here.start - before.end) / DAY) });
      at += BREAK;
    }
    const to = at + (end - start) * perMillisecond;
    segments.push({ start, end, x0: at, x1: to });
    at = to;
  }
  return { segments, breaks, dayWidth: DAY * perMillisecond, x: (time) => place(segments, time, x0) };
}

function place(segments: readonly Segment[], time: number, fallback: number): number {
  const inside = segments.find(({ start, end }) => time >= start && time <= end);
  if (inside) {
    const share = (time - inside.start) / (inside.end - inside.start);
    return inside.x0 + share * (inside.x1 - inside.x0);
  }
  const after = segments.find(({ start }) => start > time);
  return after?.x0 ?? segments.at(-1)?.x1 ?? fallback;
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

const spanOf = (spans: readonly Span[]): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 });

interface Gap {
  group: number;
  after: number;
  length: number;
}

const gapsOf = (groups: readonly (readonly Span[])[]): Gap[] =>
  groups.flatMap((spans, group) =>
    spans.slice(1).map(({ start }, after) => ({ group, after, length: start - (spans[after]?.end ?? start) })),
  );

/** The stretches to show: one, or several where the gaps between them would crush what they part. */
function cut(spans: readonly Span[], most: number): Span[] {
  if (spans.length === 0) return [];
  const groups = [spans];
  while (groups.length <= most) {
    const [widest] = gapsOf(groups).sort((a, b) => b.length - a.length);
    const length = groups.map(spanOf).reduce((sum, { start, end }) => sum + end - start, 0);
    const group = widest && groups[widest.group];
    // Two single moments crush nothing: between them there is only the distance, which is what the axis shows.
    if (!group || group.length < 3 || widest.length <= CRUSHING * length) break;
    groups.splice(widest.group, 1, group.slice(0, widest.after + 1), group.slice(widest.after + 1));
  }
  return groups.map(spanOf);
}
