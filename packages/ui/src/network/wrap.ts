import { ellipsis, textWidth } from '../frame/text.ts';

interface Wrapping {
  maxWidth: number;
  maxLines: number;
  size: number;
  bold?: boolean;
}

function fill(words: readonly string[], maxWidth: number, { size, bold = false }: Wrapping): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, { bold }) <= maxWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a name between words into at most `maxLines` lines of about equal width. What does not fit ends in an ellipsis.
 */
export function wrapEvenly(text: string, wrapping: Wrapping): string[] {
  const { maxWidth, maxLines, size, bold = false } = wrapping;
  const words = text.split(/[ \t\n]+/u).filter((word) => word !== '');
  const filled = fill(words, maxWidth, wrapping);
  if (filled.length > maxLines) {
    const rest = [...filled.slice(0, maxLines - 1), filled.slice(maxLines - 1).join(' ')];
    return rest.map((line) => ellipsis(line, maxWidth, size, { bold }));
  }
  let best = filled;
  for (let width = maxWidth - 4; width > 24; width -= 4) {
    const tighter = fill(words, width, wrapping);
    if (tighter.length > filled.length) break;
    best = tighter;
  }
  return best.map((line) => ellipsis(line, maxWidth, size, { bold }));
}
