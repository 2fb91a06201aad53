import { wallEnd, wallStart, type OutlineClaim, type When } from '@standoff/data';
import { ellipsis, textWidth } from '../frame/text.ts';
import { packRows, type Extent } from '../timeline/pack.ts';
import { place } from '../timeline/place.ts';
import { DAY, type Span } from '../timeline/scale.ts';
import type { TimeAxis } from './time-axis.ts';

/** A bar over the time in which a claim may have been made. An end that is not known exactly fades. */
interface MarkBar {
  x0: number;
  x1: number;
  fadeStart: boolean;
  fadeEnd: boolean;
}

/** Where a claim is drawn in its row, in pixels; `line` counts from 0 within the row. */
export interface Mark {
  claim: OutlineClaim;
  x: number;
  line: number;
  /** Absent for what is drawn as a bar alone, because no moment of it is known. */
  dot: boolean;
  bar?: MarkBar;
  /** Whether the name stands above the bar, because there is no room beside it. */
  over?: boolean;
  label: { x: number; anchor: 'start' | 'end'; text: string };
}

export const LABEL_SIZE = 12;
export const RADIUS = 5;
const GAP = 4;
/** Between a label and what follows it in the same line. */
const SPACE = 10;
const SHORTEST_BAR = 24;

/** The time in which a claim was made, without open ends; nothing for a claim that is not dated or open at both ends. */
export function spanOf(when: When | null): Span | undefined {
  if (!when) return undefined;
  const [start, end] = [wallStart(when), wallEnd(when) + 1];
  if (Number.isFinite(start)) return { start, end: Number.isFinite(end) ? Math.max(start, end) : start + DAY };
  return Number.isFinite(end) ? { start: end - DAY, end } : undefined;
}

/**
 * Marks of dated claims in one row. Marks and their names never cover each other: what would meet stands in another line.
 * @param name the name of a claim's speaker
 * @param widest the longest name that is not cut, in pixels
 * @param x0 where names may begin
 * @param x1 where names end
 */
export function datedMarks(
  claims: readonly OutlineClaim[],
  axis: TimeAxis,
  { name, widest, x0, x1 }: { name: (claim: OutlineClaim) => string; widest: number; x0: number; x1: number },
): { marks: Mark[]; lines: number } {
  const window = { start: axis.segments[0]?.start ?? 0, end: axis.segments.at(-1)?.end ?? 0 };
  const drawn = claims.flatMap((claim) => {
    if (!claim.when || !spanOf(claim.when)) return [];
    const shape = shapeOf(claim.when, axis, window);
    const text = ellipsis(name(claim), widest, LABEL_SIZE);
    return { claim, shape, ...labelled(shape, text, { x0, x1 }) };
  });
  const lines = packRows(
    drawn.map(({ extent }) => extent),
    Infinity,
  );
  const marks = drawn.map(({ claim, shape, label, over }, i) => ({
    claim,
    ...shape,
    label,
    ...(over && { over }),
    line: lines[i] ?? 0,
  }));
  return { marks, lines: 1 + Math.max(-1, ...marks.map(({ line }) => line)) };
}

/** Marks of claims without a date: below each other in the order given, as nothing is known of their order in time. */
export function undatedMarks(
  claims: readonly OutlineClaim[],
  x: number,
  { name, widest }: { name: (claim: OutlineClaim) => string; widest: number },
): Mark[] {
  return claims
    .filter(({ when }) => !spanOf(when))
    .map((claim, line) => ({
      claim,
      x: x + RADIUS + 1,
      line,
      dot: true,
      label: { x: x + 2 * RADIUS + 1 + GAP, anchor: 'start', text: ellipsis(name(claim), widest, LABEL_SIZE) },
    }));
}

interface Shape {
  x: number;
  dot: boolean;
  bar?: MarkBar;
}

function shapeOf(when: When, axis: TimeAxis, window: Span): Shape {
  const placed = place(when, window);
  const bar = placed.bar && barOf(placed.bar, axis);
  if (bar && (placed.at === 'middle' || when.form === 'interval')) return { x: (bar.x0 + bar.x1) / 2, dot: false, bar };
  const time = placed.at === 'moment' ? placed.time : placed.at === 'day' ? placed.day + DAY / 2 : window.start;
  return { x: axis.x(time), dot: true, ...(bar && { bar }) };
}

function barOf({ start, end, fadeStart, fadeEnd }: Span & Omit<MarkBar, 'x0' | 'x1'>, axis: TimeAxis): MarkBar {
  const [x0, x1] = [axis.x(start), axis.x(end)];
  const width = Math.max(SHORTEST_BAR, x1 - x0);
  const [first, last] = [axis.segments[0]?.x0 ?? x0, axis.segments.at(-1)?.x1 ?? x1];
  const from = Math.max(first, Math.min(last - width, (x0 + x1 - width) / 2));
  return { x0: from, x1: from + width, fadeStart, fadeEnd };
}

/**
 * The name goes after the mark, or before it where there is no room; where there is none on either side, it is cut to the
 * wider one, or stands above a bar.
 */
function labelled(
  { x, dot, bar }: Shape,
  name: string,
  { x0, x1 }: Extent,
): Pick<Mark, 'label' | 'over'> & { extent: Extent } {
  const own = {
    x0: Math.min(dot ? x - RADIUS - 1 : Infinity, bar?.x0 ?? Infinity),
    x1: Math.max(dot ? x + RADIUS + 1 : -Infinity, bar?.x1 ?? -Infinity),
  };
  const [after, before] = [own.x1 + GAP, own.x0 - GAP];
  const full = textWidth(name, LABEL_SIZE);
  if (!dot && Math.max(x1 - after, before - x0) < full) {
    const text = ellipsis(name, x1 - own.x0, LABEL_SIZE);
    const end = Math.max(own.x1, own.x0 + textWidth(text, LABEL_SIZE));
    return { label: { x: own.x0, anchor: 'start', text }, over: true, extent: { x0: own.x0, x1: end + SPACE } };
  }
  const behind = x1 - after >= full || x1 - after >= before - x0;
  const text = ellipsis(name, behind ? x1 - after : before - x0, LABEL_SIZE);
  const width = textWidth(text, LABEL_SIZE);
  return behind
    ? { label: { x: after, anchor: 'start', text }, extent: { x0: own.x0, x1: after + width + SPACE } }
    : { label: { x: before, anchor: 'end', text }, extent: { x0: before - width, x1: own.x1 + SPACE } };
}
