/**
 * Advance widths in em, measured on Inter Regular. Estimated rather than measured in the page, so that server and
 * browser place text alike.
 */
const WIDTHS: readonly [number, string][] = [
  [0.25, 'ijlìíîï’'],
  [0.29, ' IÌÍÎÏ!,.:;\u00a0\u202f·'],
  [0.33, 't|‘'],
  [0.37, 'fr()/[]\\'],
  [0.46, '{}-_"“”°*'],
  [0.53, 'sz–?'],
  [0.57, 'avyxkcçàáâãäåýÿJL'],
  [0.61, 'eèéêëhnuñùúûüoòóôõöEFÈÉÊË«»'],
  [0.64, 'bdgpq0123456789SPRTBZ$&#+=<>~'],
  [0.69, 'AVXYKÀÁÂÃÄÅÝ'],
  [0.75, 'CDGHNUÇÑÙÚÛÜ'],
  [0.77, 'OQÒÓÔÕÖØ'],
  [0.84, 'w…'],
  [0.9, 'mMæ'],
  [1, 'W@%—œÆŒ→'],
];

const widthOf = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
const FULL_WIDTH_FROM = 0x2e80;
const OTHER_WIDTH = 0.62;
const SEMIBOLD = 1.04;

export interface TextStyle {
  bold?: boolean;
}

/** Estimated width in pixels of one line of interface text of a size in pixels. */
export function textWidth(text: string, size: number, { bold = false }: TextStyle = {}): number {
  let width = 0;
  for (const character of text)
    width += widthOf.get(character) ?? ((character.codePointAt(0) ?? 0) >= FULL_WIDTH_FROM ? 1 : OTHER_WIDTH);
  return width * size * (bold ? SEMIBOLD : 1);
}

/** The text, or as much of it as fits `width` pixels with an ellipsis; empty where not even one letter fits. */
export function ellipsis(text: string, width: number, size: number, style: TextStyle = {}): string {
  if (textWidth(text, size, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size, style) > width) characters.pop();
  return characters.length > 0 ? `${characters.join('').trimEnd()}…` : '';
}

/** Where and how text is wrapped: `width` in pixels per line, at most `lines` of them, `size` in pixels. */
export interface WrapOptions extends TextStyle {
  width: number;
  lines: number;
  size: number;
}

/** Breaks a text between words into lines that fit; what does not fit the last line ends in an ellipsis. */
export function wrapText(text: string, { width, lines, size, ...style }: WrapOptions): string[] {
  const wrapped: string[] = [];
  // Narrow no-break spaces hold words together, so they are no place to break.
  for (const word of text.split(/[ \t\n]+/u).filter(Boolean)) {
    const last = wrapped.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const full = wrapped.length === lines;
    if (last !== undefined && (full || textWidth(longer, size, style) <= width)) wrapped[wrapped.length - 1] = longer;
    else wrapped.push(word);
  }
  return wrapped.map((line) => ellipsis(line, width, size, style));
}
