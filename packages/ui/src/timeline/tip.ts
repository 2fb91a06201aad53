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

interface Measured {
  texts: { text: string; role: 'date' | 'title' | 'lanes' }[];
  width: number;
  height: number;
}

function measure(mark: TimelineMark, lanes: readonly string[], lang: Language, widest: number): Measured {
  const wrap = (text: string, role: Measured['texts'][number]['role'], lines: number) =>
    wrapText(text, { width: widest - 2 * PAD, lines, size: SIZE, bold: role === 'title' }).map((line) => ({
      text: line,
      role,
    }));
  const contested = mark.status === 'contested' ? ` · ${timelineWords(lang).contested(mark.versions)}` : '';
  const texts = [
    ...wrap(`${sayWhen(mark.when, lang)}${contested}`, 'date', 2),
    ...wrap(say(mark.title, lang), 'title', 3),
    ...wrap(sayLanes(mark, lanes, lang), 'lanes', 2),
  ];
  const width = Math.max(...texts.map(({ text, role }) => textWidth(text, SIZE, { bold: role === 'title' }))) + 2 * PAD;
  return { texts, width, height: texts.length * LINE + 2 * PAD - 4 };
}

/** A small label with date, title and lanes of a mark at (`x`, `y`): above it or below, wherever it fits the frame. */
export function tipFor(
  { mark, x, y }: { mark: TimelineMark; x: number; y: number },
  lanes: readonly string[],
  lang: Language,
  frame: TipFrame,
): Tip {
  const whole = measure(mark, lanes, lang, Math.min(WIDTH, frame.x1 - frame.x0));
  const fits = ({ height }: Measured) => y - AWAY - height >= frame.y0 || y + AWAY + height <= frame.y1;
  // Where it fits neither above nor below it goes beside the mark, as narrow as that asks for.
  const beside = Math.max(frame.x1 - x, x - frame.x0) - AWAY;
  const { texts, width, height } = fits(whole) ? whole : measure(mark, lanes, lang, Math.min(WIDTH, beside));
  const above = y - AWAY - height;
  const below = y + AWAY;
  const fitsBelow = below + height <= frame.y1;
  const top = above >= frame.y0 ? above : fitsBelow ? below : Math.max(frame.y0, frame.y1 - height);
  const wish = !fits({ texts, width, height })
    ? x + AWAY + width <= frame.x1
      ? x + AWAY
      : x - AWAY - width
    : x - width / 2;
  return {
    x: Math.max(frame.x0, Math.min(frame.x1 - width, wish)),
    y: top,
    width,
    height,
    lines: texts.map((line, i) => ({ ...line, y: top + PAD + 10 + i * LINE })),
  };
}
