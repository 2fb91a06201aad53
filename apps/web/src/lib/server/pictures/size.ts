import { EMBED_SIZE, type EmbedChart } from '@standoff/data';
import type { PictureTheme } from '@standoff/ui/pictures';

/** How a picture is asked for, apart from what it shows. */
export interface PictureSize {
  /** In pixels of the drawing. A chart that needs more height gets it. */
  width: number;
  height: number;
  /** Pixels of a PNG for one of the drawing. */
  scale: number;
  theme: PictureTheme;
}

const WIDTH = { key: 'width', least: 320, most: 2400, unit: ' pixels' };
const HEIGHT = { key: 'height', least: 200, most: 2400, unit: ' pixels' };
const SCALE = { key: 'scale', least: 1, most: 3, unit: '' };
/** Of a PNG: its pixels, four bytes each, are in memory at once. */
const MOST_PIXELS = 16_000_000;
const NUMBER = /^\d{1,9}(\.\d{1,3})?$/;
const THEMES: readonly string[] = ['light', 'dark', 'auto'] satisfies PictureTheme[];
const isTheme = (text: string): text is PictureTheme => THEMES.includes(text);

/** Reads size and colours of a picture. Throws a `RangeError` that says in one line what is allowed. */
export function sizeOf(params: URLSearchParams, chart: EmbedChart): PictureSize {
  const usual = EMBED_SIZE[chart];
  const theme = params.get('theme') ?? 'auto';
  return {
    width: Math.round(numberOf(params, WIDTH, usual.width)),
    // A dispute is as high as its claims; the other charts use what room they have.
    height: Math.round(numberOf(params, HEIGHT, chart === 'disagreement' ? HEIGHT.least : usual.height)),
    scale: numberOf(params, SCALE, 1),
    theme: isTheme(theme) ? theme : 'auto',
  };
}

function numberOf(params: URLSearchParams, { key, least, most, unit }: typeof WIDTH, usual: number): number {
  const given = params.get(key);
  if (given === null || given === '') return usual;
  const value = NUMBER.test(given) ? Number(given) : NaN;
  if (value >= least && value <= most) return value;
  throw new RangeError(
    `${key}=${given.slice(0, 20)}: the ${key} of a picture is from ${String(least)} to ${String(most)}${unit}`,
  );
}

/** Throws a `RangeError` where a PNG of a drawing would have too many pixels. */
export function checkPixels(svg: string, scale: number): void {
  const [, width = '0', height = '0'] = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const pixels = Number(width) * Number(height) * scale * scale;
  if (pixels <= MOST_PIXELS) return;
  throw new RangeError(
    `this picture is ${width} × ${height} and would have ${String(Math.round(pixels / 1e6))} million pixels at scale=${String(scale)}: ` +
      `at most ${String(MOST_PIXELS / 1e6)} million are drawn; ask for a smaller scale or width, or for the SVG`,
  );
}
