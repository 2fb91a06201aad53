import { createRequire } from 'node:module';

const FONTS = [
  '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
];

const { resolve } = createRequire(import.meta.url);
const fontFiles = FONTS.map((file) => resolve(file));

/**
 * An SVG as a PNG, off the main thread. Only the fonts that come with the program are used, so that every machine draws the
 * same; letters that they lack are left out. The renderer is loaded when it is first needed.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' },
    logLevel: 'off',
  });
  return new Uint8Array(image.asPng());
}
