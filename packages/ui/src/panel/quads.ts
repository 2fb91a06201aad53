import { QUADS, type Language, type Quad, type QuadCounts } from '@standoff/data';
import { localeOf, messages, sayNumber } from '../messages/index.ts';

/** A quad class inside a sentence: "material conflict". */
export const sayQuad = (quad: Quad, lang: Language): string =>
  messages(lang).plover.quads[quad].toLocaleLowerCase(localeOf(lang));

/** Counts per quad class in words, most frequent first, classes without events left out: "3 material conflict". */
export function sayQuads(counts: QuadCounts, lang: Language): string[] {
  return QUADS.filter((quad) => counts[quad] > 0)
    .sort((a, b) => counts[b] - counts[a])
    .map((quad) => `${sayNumber(counts[quad], lang)} ${sayQuad(quad, lang)}`);
}
