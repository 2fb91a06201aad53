import type { Language } from '@standoff/data';
import { ellipsis, textWidth } from '../frame/text.ts';
import { localise } from '../panel/localise.ts';
import type { TimelineLayout, PlacedMark } from './layout.ts';

export interface MarkLabel {
  id: string;
  x: number;
  y: number;
  text: string;
  /** Language of the text where it is not the reader's. */
  lang?: Language | undefined;
  anchor: 'start' | 'end';
}

export const LABEL_SIZE = 12;
const HALF_LINE = 7;
const GAP = 5;
const NARROWEST = { first: 64, others: 120 };
const WIDEST = 320;
/** Pixels per day from which titles of marks that nobody pointed at are shown too. */
const ROOMY = 64;
/** More marks than this leave no room for titles. */
const MOST = 500;

interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export interface LabelOptions {
  lang: Language;
  /** Left and right end of the frame. */
  x0: number;
  x1: number;
  dayWidth: number;
  /** Labelled before all others. */
  first?: string | undefined;
}

/**
 * Titles beside marks where there is room, without covering a mark, a line or another title: the selected event first,
 * and in windows of few days the others in reading order.
 */
export function labelMarks(layout: TimelineLayout, { lang, x0, x1, dayWidth, first }: LabelOptions): MarkLabel[] {
  const { marks, arrows, density } = layout;
  const wanted = [
    ...marks.filter(({ mark }) => mark.id === first),
    ...(dayWidth >= ROOMY && marks.length <= MOST ? marks.filter(({ mark }) => mark.id !== first) : []),
  ];
  const dots = marks.map((mark) => boxOf(mark, density.radius));
  const lines = arrows.map(({ x, y0, y1 }) => ({ x0: x - 2, x1: x + 2, y0: Math.min(y0, y1), y1: Math.max(y0, y1) }));
  const labels: MarkLabel[] = [];
  const boxes: Box[] = [];
  for (const placed of wanted) {
    const { mark, x, y } = placed;
    const own = boxOf(placed, density.radius);
    const [afterIt, beforeIt] = [own.x1 + GAP - 1, own.x0 - GAP + 1];
    const band = { y0: y - HALF_LINE, y1: y + HALF_LINE };
    // The chosen one may cross a line, which its halo interrupts.
    const others = [...dots, ...boxes, ...(mark.id === first ? [] : lines)].filter(
      (box) => box.y0 < band.y1 && box.y1 > band.y0,
    );
    const right = roomRight(others, x, x1) - afterIt;
    const left = beforeIt - roomLeft(others, x, x0);
    const { text: title, lang: spoken } = localise(mark.title, lang);
    const full = Math.min(WIDEST, textWidth(title, LABEL_SIZE));
    const after = right >= full || right >= left;
    const room = Math.min(WIDEST, after ? right : left);
    if (room < Math.min(full, mark.id === first ? NARROWEST.first : NARROWEST.others)) continue;
    const text = ellipsis(title, room, LABEL_SIZE);
    const width = textWidth(text, LABEL_SIZE);
    const at = after ? afterIt : beforeIt;
    labels.push({ id: mark.id, x: at, y, text, ...(spoken && { lang: spoken }), anchor: after ? 'start' : 'end' });
    boxes.push({ ...band, x0: after ? at : at - width, x1: after ? at + width : at });
  }
  return labels;
}

function boxOf({ mark, x, y, bar }: PlacedMark, radius: number): Box {
  const right = x + radius + (mark.status === 'contested' ? 4 : 1);
  return {
    x0: Math.min(x - radius - 1, bar?.x0 ?? x),
    x1: Math.max(right, bar?.x1 ?? x),
    y0: y - radius,
    y1: y + radius,
  };
}

const roomRight = (boxes: readonly Box[], x: number, edge: number): number =>
  boxes.reduce((room, box) => (box.x1 > x && box.x0 > x ? Math.min(room, box.x0 - 3) : room), edge);

const roomLeft = (boxes: readonly Box[], x: number, edge: number): number =>
  boxes.reduce((room, box) => (box.x0 < x && box.x1 < x ? Math.max(room, box.x1 + 3) : room), edge);
