import { say, sayWhen, type Language, type TimelineMark } from '@standoff/data';
import { textWidth, wrapText } from '../frame/text.ts';
import { sayLanes } from './sentence.ts';
import { timelineWords } from './words.ts';

export interface Tip {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: { text: string; y: number; role: 'date' | 'title' | 'lanes' }[];
}

const SIZE = 12;
const LINE = 16;
const PAD = 8;
const WIDTH = 280;
const AWAY = 12;

/** The corner-to-corner room that a tip may take. */
export interface TipFrame {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** A small label with date, title and lanes of a mark at (`x`, `y`): above it or below, wherever it fits the frame. */
export function tipFor(
  { mark, x, y }: { mark: TimelineMark; x: number; y: number },
  lanes: readonly string[],
  lang: Language,
  frame: TipFrame,
): Tip {
  const limit = Math.min(WIDTH, frame.x1 - frame.x0) - 2 * PAD;
  const wrap = (text: string, lines: number, bold = false) => wrapText(text, { width: limit, lines, size: SIZE, bold });
  const contested = mark.status === 'contested' ? ` · ${timelineWords(lang).contested(mark.versions)}` : '';
  const texts = [
    ...wrap(`${sayWhen(mark.when, lang)}${contested}`, 2).map((text) => ({ text, role: 'date' as const })),
    ...wrap(say(mark.title, lang), 3, true).map((text) => ({ text, role: 'title' as const })),
    ...wrap(sayLanes(mark, lanes, lang), 2).map((text) => ({ text, role: 'lanes' as const })),
  ];
  const width = Math.max(...texts.map(({ text, role }) => textWidth(text, SIZE, { bold: role === 'title' }))) + 2 * PAD;
  const height = texts.length * LINE + 2 * PAD - 4;
  const above = y - AWAY - height;
  const below = y + AWAY;
  const fitsBelow = below + height <= frame.y1;
  const top = above >= frame.y0 ? above : fitsBelow ? below : Math.max(frame.y0, frame.y1 - height);
  // Where neither fits the tip goes beside the mark, so that it never covers it.
  const beside = above < frame.y0 && !fitsBelow;
  const wish = beside ? (x + AWAY + width <= frame.x1 ? x + AWAY : x - AWAY - width) : x - width / 2;
  return {
    x: Math.max(frame.x0, Math.min(frame.x1 - width, wish)),
    y: top,
    width,
    height,
    lines: texts.map((line, i) => ({ ...line, y: top + PAD + 10 + i * LINE })),
  };
}
