import { QUADS, QUAD_WORDS, say, type Language, type Quad, type QuadCounts } from '@standoff/data';

/** A quad class inside a sentence: "material conflict". */
export const sayQuad = (quad: Quad, lang: Language): string =>
  say(QUAD_WORDS[quad].label, lang).toLocaleLowerCase(lang);

/** Counts per quad class in words, most frequent first, classes without events left out: "3 material conflict". */
export function sayQuads(counts: QuadCounts, lang: Language): string[] {
  const numbers = new Intl.NumberFormat(lang);
  return QUADS.filter((quad) => counts[quad] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((quad) => `${numbers.format(counts[quad])} ${sayQuad(quad, lang)}`);
}
