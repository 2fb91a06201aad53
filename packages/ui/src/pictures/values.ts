import { say, type Language, type Localised, type Outline, type ValueAxis } from '@standoff/data';
import { sayValue } from '../disagreement/amount.ts';
import { axisName } from '../disagreement/axis-name.ts';
import { drawValues, type DrawnAxis, type DrawnValue } from '../disagreement/value-axis.ts';
import { textWidth, wrapText } from '../frame/text.ts';
import { messages } from '../messages/index.ts';
import { lookUp, nameOf } from '../panel/lookup.ts';
import type { SayWhen } from '../panel/zones.ts';

export const VALUE_SIZE = 13;
export const WORDS_SIZE = 12;
const LEADING = 16;
const PADDING = 4;
const LEAST = 26;
const HEADING = 26;
const TICKS = 22;
const AFTER = 10;

/** One value with who states it, and where it lies on its axis if it has one. */
interface ValueRow {
  value: { text: string; y: number }[];
  by: { text: string; y: number }[];
  at: DrawnValue | undefined;
  /** The date that the event itself has. */
  own: boolean;
  y: number;
  height: number;
}

/** The values given of one property, below each other, in pixels. */
interface ValueBlock {
  id: string;
  heading: { text: string; y: number };
  rows: ValueRow[];
  ticks: (DrawnAxis['ticks'][number] & { anchor: 'start' | 'middle' | 'end' })[];
  /** Baseline of the words at the ticks. */
  ticksY: number;
  /** What cannot be told from the axis alone. */
  notes: string[];
}

export interface ValueLayout {
  blocks: ValueBlock[];
  /** From where to where values are drawn beside their words. */
  x0: number;
  x1: number;
  height: number;
}

interface Options {
  outline: Outline;
  lang: Language;
  /** Left edge and width. */
  left: number;
  width: number;
  sayWhen: SayWhen;
}

/** Sets the values of a question below each other: each in words, who states it, and its place on the axis. */
export function layoutValues(axes: readonly ValueAxis[], options: Options): ValueLayout {
  const { outline, lang, left, width, sayWhen } = options;
  const words = messages(lang).disagreement;
  const column = Math.round(Math.min(280, width * 0.42));
  const drawn = { x0: left + column + 24, x1: left + width - 12 };
  let y = 0;
  const blocks = axes.map((axis): ValueBlock => {
    const event = axis.form === 'when' ? lookUp(outline).events.get(axis.event ?? '') : undefined;
    const drawing = drawValues(axis, event?.when, lang);
    const heading = { text: axisName(axis, lang), y: y + 18 };
    y += HEADING;
    const wide = drawing ? column : width;
    const row = (value: string, by: string, at: DrawnValue | undefined, own: boolean): ValueRow => {
      const top = y;
      const valued = wrapText(value, { width: wide, lines: 2, size: VALUE_SIZE, bold: true });
      const said = wrapText(by, { width: wide, lines: 3, size: WORDS_SIZE });
      const baseline = (nth: number) => top + PADDING + nth * LEADING + 12;
      const height = Math.max(LEAST, (valued.length + said.length) * LEADING + 2 * PADDING);
      y += height;
      return {
        value: valued.map((text, nth) => ({ text, y: baseline(nth) })),
        by: said.map((text, nth) => ({ text, y: baseline(valued.length + nth) })),
        at,
        own,
        y: top,
        height,
      };
    };
    const rows = [
      ...(event && drawing?.event
        ? [row('', `${words.ownDate} ${sayWhen(event.when, lang)}`, drawing.event, true)]
        : []),
      ...axis.versions.map(({ value, claims }, nth) =>
        row(
          sayValue(value, outline, lang, sayWhen),
          speakers(outline, claims, lang).join(', '),
          drawing?.values[nth],
          false,
        ),
      ),
    ];
    const ticksY = y + 14;
    if (drawing) y += TICKS;
    y += AFTER;
    return {
      id: axis.id,
      heading,
      rows,
      ticks: drawing ? apart(drawing.ticks, drawn.x1 - drawn.x0) : [],
      ticksY,
      notes: [...(drawing?.zones ? [words.sameClock] : []), ...(drawing?.close ? [words.close] : [])],
    };
  });
  return { blocks, ...drawn, height: y };
}

const speakers = (outline: Outline, claims: readonly { by: string }[], lang: Language): string[] => {
  const names = claims.map(({ by }): Localised => nameOf(outline, by));
  return [...new Set(names.map((name) => say(name, lang)))];
};

/** The ticks whose words do not run into those before them. */
function apart(ticks: DrawnAxis['ticks'], width: number): ValueBlock['ticks'] {
  let taken = -Infinity;
  return ticks.flatMap(({ at, text }) => {
    const anchor = at < 0.12 ? 'start' : at > 0.88 ? 'end' : 'middle';
    const wide = textWidth(text, WORDS_SIZE);
    const from = at * width - { start: 8, middle: wide / 2, end: wide - 8 }[anchor];
    if (from < taken + 8) return [];
    taken = from + wide;
    return [{ at, text, anchor } as const];
  });
}
