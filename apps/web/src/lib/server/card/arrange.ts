import { clip, wrapText } from '@standoff/ui';

/** A heading broken into lines, and the size in pixels that lets it fit. */
export interface Heading {
  lines: string[];
  size: number;
}

const SMALLEST = { size: 46, lines: 3 };
/** From the largest that is calm to the smallest that is read in a preview. */
const SIZES = [{ size: 68, lines: 2 }, { size: 56, lines: 3 }, SMALLEST];
/** The serif runs narrower than the interface face that widths are measured on. */
const SERIF = 0.93;
/** How much narrower than the width lines are tried. */
const SHARES = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55];

const words = (text: string): string =>
  text
    .split(/[ \t\n]+/u)
    .filter(Boolean)
    .join(' ');

/** The largest size at which a heading fits a width in pixels whole, in lines of much the same length; a longer one is cut. */
export function arrangeHeading(text: string, width: number): Heading {
  const whole = words(text);
  const attempt = ({ size, lines }: { size: number; lines: number }, share: number) =>
    wrapText(whole, { width: (width / SERIF) * share, lines, size, bold: true });
  const fits = (lines: string[]) => words(lines.join(' ')) === whole;

  const chosen = SIZES.find((option) => fits(attempt(option, 1))) ?? SMALLEST;
  let lines = attempt(chosen, 1);
  for (const share of SHARES) {
    const narrower = attempt({ size: chosen.size, lines: lines.length }, share);
    if (!fits(narrower)) break;
    lines = narrower;
  }
  return { lines, size: chosen.size };
}

/** No line of a picture holds more, and measuring texts of thousands takes time. */
const MOST = 300;

/** The text without characters that no XML may hold, and no longer than could ever be shown. */
export const printable = (text: string): string =>
  clip(text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' '), MOST);
