import { say, type DisputedPosition, type DisputedQuestion, type Language, type Outline } from '@standoff/data';
import { textWidth, wrapText } from '../frame/text.ts';
import { localise } from '../panel/localise.ts';
import { nameOf } from '../panel/lookup.ts';
import { dateTicks, type DateTick } from './date-ticks.ts';
import { joining } from './lines.ts';
import { datedMarks, LABEL_SIZE, RADIUS, spanOf, undatedMarks, type Mark } from './marks.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** A mark with its place in the whole drawing; `row` counts positions from 0. */
export interface DrawnClaim extends Mark {
  row: number;
  y: number;
  /** Language of the name where it is not the reader's. */
  nameLang: Language | undefined;
}

/** One position: its words at the left, its claims beside them. */
interface Row {
  position: DisputedPosition;
  y0: number;
  y1: number;
  /** Lines of the label, and of what is counted below it, each with the baseline of its first line. */
  label: { lines: string[]; y: number };
  counts: { lines: string[]; y: number };
}

/** How a question developed in time, in pixels. */
export interface Development {
  width: number;
  height: number;
  axis: TimeAxis;
  ticks: DateTick[];
  /** Where the rows begin, below the axis. */
  top: number;
  /** Where rows begin beside their words. */
  left: number;
  rows: Row[];
  claims: DrawnClaim[];
  /** Lines between claims that dispute each other, from every mark of the one to every mark of the other. */
  lines: { a: string; b: string; path: string }[];
  /** The column of claims without a date, if there are any. */
  undated?: { x: number };
}

export const LINE = 24;
const PADDING = 8;
const LEADING = 16;
const POSITION_SIZE = 13;
const COUNT_SIZE = 12;
const AXIS = 26;
const BREAK_WORDS = 16;
const MOST_LABEL_LINES = 6;
/** Room for lines that pass by the marks of claims without a date. */
const BOW = 18;

export interface DevelopmentOptions {
  outline: Outline;
  lang: Language;
  width: number;
  /** What is said below a position's label: how many claims and publishers. */
  counts: (position: DisputedPosition) => string;
}

/** Lays a question out: a row for each position in the order first stated, time across, claims without a date beside it. */
export function development(
  question: Pick<DisputedQuestion, 'positions' | 'disputes'>,
  { outline, lang, width, counts }: DevelopmentOptions,
): Development {
  const name = ({ by }: { by: string }) => say(nameOf(outline, by, { short: true }), lang);
  const nameLang = ({ by }: { by: string }) => localise(nameOf(outline, by, { short: true }), lang).lang;
  const all = question.positions.flatMap(({ claims }) => claims);
  const spans = all.flatMap(({ when }) => spanOf(when) ?? []);
  const undated = all.filter(({ when }) => !spanOf(when));
  // Without dates there is no time to give room to.
  const left = Math.round(spans.length > 0 ? Math.min(190, Math.max(120, width * 0.24)) : width * 0.45);
  const widest = Math.max(60, (width - left) * 0.42);
  const column =
    undated.length === 0
      ? 0
      : 2 * RADIUS + 8 + Math.min(widest, Math.max(...undated.map((claim) => textWidth(name(claim), LABEL_SIZE))));
  const plot = left + 24;
  const right = width - RADIUS - 2;
  const x = spans.length > 0 ? width - column : plot + BOW;
  const end = spans.length > 0 && undated.length > 0 ? x - BOW - 12 : right;
  const axis = timeAxis(spans, plot, end);
  const top = spans.length > 0 || undated.length > 0 ? AXIS + (axis.breaks.length > 0 ? BREAK_WORDS : 0) : 0;

  let y = top;
  const rows: Row[] = [];
  const claims: DrawnClaim[] = [];
  for (const [row, position] of question.positions.entries()) {
    const style = { width: left - 8, size: POSITION_SIZE, bold: true };
    const label = wrapText(say(position.label, lang), { ...style, lines: MOST_LABEL_LINES });
    const counted = wrapText(counts(position), { width: left - 8, lines: 4, size: COUNT_SIZE });
    const dated = datedMarks(position.claims, axis, { name, widest, x0: left, x1: end });
    const others = undatedMarks(position.claims, x, { name, widest: Math.min(widest, width - x - 2 * RADIUS - 6) });
    const words = (label.length + counted.length) * LEADING + 4;
    const lines = Math.max(1, dated.lines, others.length) * LINE;
    const y1 = y + Math.max(words, lines) + 2 * PADDING;
    rows.push({
      position,
      y0: y,
      y1,
      label: { lines: label, y: y + PADDING + 12 },
      counts: { lines: counted, y: y + PADDING + 16 + label.length * LEADING },
    });
    const first = y + PADDING + LINE / 2;
    claims.push(
      ...[...dated.marks, ...others].map((mark) => ({
        ...mark,
        row,
        y: first + mark.line * LINE,
        nameLang: nameLang(mark.claim),
      })),
    );
    y = y1;
  }
  const marksOf = new Map<string, DrawnClaim[]>();
  for (const mark of claims) marksOf.set(mark.claim.id, [...(marksOf.get(mark.claim.id) ?? []), mark]);
  const lines = question.disputes.flatMap(([a, b]) =>
    (marksOf.get(a) ?? []).flatMap((from) => (marksOf.get(b) ?? []).map((to) => ({ a, b, path: joining(from, to) }))),
  );
  return {
    width,
    height: y,
    axis,
    ticks: dateTicks(axis, lang),
    top,
    left,
    rows,
    claims,
    lines,
    ...(undated.length > 0 && { undated: { x } }),
  };
}
