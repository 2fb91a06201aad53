import { sayWhen, type Language, type TimelineMark } from '@standoff/data';
import { textWidth, wrapText } from '../frame/text.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../panel/localise.ts';
import { sayLanes } from './sentence.ts';

export interface Tip {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: (Omit<Line, 'most'> & { y: number })[];
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

interface Line {
  text: string;
  /** Language of the text where it is not the reader's. */
  lang?: Language;
  role: 'date' | 'title' | 'lanes';
  /** Into how many lines it may break. */
  most: number;
}

interface Measured {
  texts: Omit<Line, 'most'>[];
  width: number;
  height: number;
}

function measure(said: readonly Line[], widest: number): Measured {
  const texts = said.flatMap(({ text, most, ...rest }) =>
    wrapText(text, { width: widest - 2 * PAD, lines: most, size: SIZE, bold: rest.role === 'title' }).map((line) => ({
      text: line,
      ...rest,
    })),
  );
  const width = Math.max(...texts.map(({ text, role }) => textWidth(text, SIZE, { bold: role === 'title' }))) + 2 * PAD;
  return { texts, width, height: texts.length * LINE + 2 * PAD - 4 };
}

/** A small label with date, title and lanes of a mark at (`x`, `y`): above it or below, wherever it fits the frame. */
export function tipFor(
  { mark, x, y }: { mark: TimelineMark; x: number; y: number },
  lanes: readonly string[],
  lang: Language,
  frame: TipFrame,
  sayDate = sayWhen,
): Tip {
  const said: Line[] = [
    { text: sayDate(mark.when, lang), role: 'date', most: 2 },
    { ...localise(mark.title, lang), role: 'title', most: 3 },
    { text: sayLanes(mark, lanes, lang), role: 'lanes', most: 2 },
    ...(mark.status === 'contested'
      ? [{ text: messages(lang).timeline.contested(mark.versions), role: 'lanes' as const, most: 1 }]
      : []),
  ];
  const whole = measure(said, Math.min(WIDTH, frame.x1 - frame.x0));
  const fits = ({ height }: Measured) => y - AWAY - height >= frame.y0 || y + AWAY + height <= frame.y1;
  // Where it fits neither above nor below it goes beside the mark, as narrow as that asks for.
  const beside = Math.max(frame.x1 - x, x - frame.x0) - AWAY;
  const { texts, width, height } = fits(whole) ? whole : measure(said, Math.min(WIDTH, beside));
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
