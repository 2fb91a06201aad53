import { textWidth, wrapText } from '../frame/text.ts';

/** Room at the edges of a picture, in pixels. */
export const EDGE = 16;
export const HEADING = { size: 20, leading: 25, lines: 2 };
export const SUBTITLE = { size: 13, leading: 18, lines: 3 };
export const SMALL = { size: 12, leading: 17, lines: 2 };
/** The serif runs narrower than the face that widths are measured on. */
const SERIF = 0.93;

interface Style {
  size: number;
  leading: number;
  lines: number;
}

/** Lines of text below each other, each with its baseline. */
interface Lines {
  lines: { text: string; y: number }[];
  size: number;
  /** Below the last line. */
  bottom: number;
}

/** A text set in lines from `top` on, within a width in pixels. */
export function setLines(
  text: string,
  top: number,
  width: number,
  { size, leading, lines, bold = false, serif = false }: Style & { bold?: boolean; serif?: boolean },
): Lines {
  const set = wrapText(text, { width: serif ? width / SERIF : width, lines, size, bold });
  return {
    lines: set.map((line, nth) => ({ text: line, y: Math.round(top + nth * leading + leading * 0.76) })),
    size,
    bottom: top + set.length * leading,
  };
}

/** Things of a width in pixels, one after the other in rows of `height`. */
export function flow<T extends { text: string }>(
  items: readonly T[],
  { width, height, before, gap, size }: { width: number; height: number; before: number; gap: number; size: number },
): { items: (T & { x: number; y: number })[]; height: number } {
  let [x, y] = [0, 0];
  const placed = items.map((item) => {
    const wide = before + textWidth(item.text, size);
    if (x > 0 && x + wide > width) [x, y] = [0, y + height];
    const at = { ...item, x, y };
    x += wide + gap;
    return at;
  });
  return { items: placed, height: items.length > 0 ? y + height : 0 };
}
