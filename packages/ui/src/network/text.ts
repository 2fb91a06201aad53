/**
 * Advance widths in em, measured on Inter Regular. Estimated rather than measured in the page, so that server and
 * browser place labels alike.
 */
const WIDTHS: readonly [number, string][] = [
  [0.25, 'ijlìíîï’'],
  [0.29, ' IÌÍÎÏ!,.:;\u00a0\u202f·'],
  [0.33, 't|‘'],
  [0.37, 'fr()/[]\\'],
  [0.44, '1{}-_"“”°*'],
  [0.53, 'sz–?'],
  [0.57, 'avyxkcçàáâãäåýÿ7JL'],
  [0.6, 'eèéêëhnuñùúûüoòóôõöEFÈÉÊË59«»'],
  [0.64, 'bdgpq0236 8SPRTBZ4$&#+=<>~'],
  [0.69, 'AVXYKÀÁÂÃÄÅÝ'],
  [0.75, 'CDGHNUÇÑÙÚÛÜ'],
  [0.77, 'OQÒÓÔÕÖØ'],
  [0.84, 'w…'],
  [0.9, 'mMæ'],
  [1, 'W@%—œÆŒ'],
];

const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
const FULL_WIDTH_FROM = 0x2e80;
const SEMIBOLD = 1.04;

/** Estimated width in pixels of one line of interface text. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text)
    width += widthOf.get(character) ?? ((character.codePointAt(0) ?? 0) >= FULL_WIDTH_FROM ? 1 : 0.62);
  return width * size * (bold ? SEMIBOLD : 1);
}

/** The text, or as much of it as fits with an ellipsis. */
export function shorten(text: string, maxWidth: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= maxWidth) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size, bold) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

function fill(words: readonly string[], maxWidth: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= maxWidth)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a name between words into at most `maxLines` lines of about equal width. What does not fit ends in an ellipsis.
 */
export function wrap(
  text: string,
  { maxWidth, maxLines, size, bold = false }: { maxWidth: number; maxLines: number; size: number; bold?: boolean },
): string[] {
  const words = text.split(/[ \t\n]+/u).filter((word) => word !== '');
  const filled = fill(words, maxWidth, size, bold);
  if (filled.length > maxLines) {
    const rest = [...filled.slice(0, maxLines - 1), filled.slice(maxLines - 1).join(' ')];
    return rest.map((line) => shorten(line, maxWidth, size, bold));
  }
  let best = filled;
  for (let width = maxWidth - 4; width > 24; width -= 4) {
    const tighter = fill(words, width, size, bold);
    if (tighter.length > filled.length) break;
    best = tighter;
  }
  return best.map((line) => shorten(line, maxWidth, size, bold));
}
