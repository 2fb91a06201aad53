import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { atMost } from './at-most.ts';

const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

const { resolve } = createRequire(import.meta.url);
const fontFiles = FONTS.map((file) => resolve(file));

/** Pictures drawn at a time, of all kinds together: each takes a core and the memory of all its pixels. */
const AT_ONCE = 2;
const inTurn = atMost(AT_ONCE);

/**
 * An SVG as a PNG, off the main thread, at most two at a time. Only the fonts that come with the program are used, so that
 * every machine draws the same; letters that they lack are left out. The renderer is loaded when it is first needed.
 * @param scale pixels of the PNG for one of the SVG
 */
export function pngOf(svg: () => string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  return inTurn(async () => {
    const { renderAsync } = await import('@resvg/resvg-js');
    const image = await renderAsync(svg(), {
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
      fitTo: { mode: 'zoom', value: scale },
      logLevel: 'off',
    });
    return new Uint8Array(image.asPng());
  });
}

/** The tag that stands for the bytes of a picture (RFC 9110, 8.8.3). */
export const etagOf = (picture: string | Uint8Array): string =>
  `"${createHash('sha256').update(picture).digest('base64url').slice(0, 22)}"`;
