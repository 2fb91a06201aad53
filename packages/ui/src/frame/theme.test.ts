import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Triple = [number, number, number];

const CLASSES = ['material-cooperation', 'verbal-cooperation', 'verbal-conflict', 'material-conflict', 'other'];
const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

/** The tokens of the rule whose selector list ends in `selector`. */
function tokens(selector: string): Map<string, string> {
  const at = css.indexOf(`${selector} {`);
  if (at < 0) throw new Error(`theme.css has no rule for ${selector}`);
  const rule = css.slice(at, css.indexOf('}', at));
  return new Map(
    [...rule.matchAll(/--standoff-([\w-]+):\s*(#[\da-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const LIGHT = tokens(":root,\n[data-theme='light']");
const DARK = tokens("\n[data-theme='dark']".trimStart());
const SYSTEM_DARK = tokens(":root:not([data-theme='light'])");

const linear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;

const times = (matrix: readonly Triple[], [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

/** Linear sRGB to XYZ under D65 (IEC 61966-2-1). */
const XYZ: Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other].map((hex) => times(XYZ, linear(hex))[1]).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Complete dichromacy, on linear RGB: G. M. Machado, M. M. Oliveira and L. A. F. Fernandes (2009), severity 1. */
const SIGHT: Record<string, Triple[]> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(rgb: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const clipped = rgb.map((value) => Math.min(1, Math.max(0, value))) as Triple;
  const [x, y, z] = times(XYZ, clipped).map((value, i) => f(value / (WHITE[i] ?? 1))) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Colour difference of CIELAB (CIE 1976). */
const deltaE = ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number => Math.hypot(l1 - l2, a1 - a2, b1 - b2);

test('the measures agree with published values', () => {
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  const [l, a, b] = lab(linear('#ff0000'));
  expect([l, a, b].map((value) => Math.round(value))).toEqual([53, 80, 67]);
});

test('the dark theme is the same, chosen by the reader or by the system', () => {
  expect(DARK.size).toBeGreaterThan(CLASSES.length);
  expect(SYSTEM_DARK).toEqual(DARK);
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in the %s theme', (_, theme) => {
  const of = (name: string) => {
    const hex = theme.get(name);
    if (!hex) throw new Error(`theme.css gives no colour to --standoff-${name}`);
    return hex;
  };

  test.each(CLASSES)('%s stands out from the ground by 3:1', (name) => {
    expect(contrast(of(name), of('ground'))).toBeGreaterThanOrEqual(3);
  });

  test.each(['ink', 'muted', 'accent'])('text in %s stands out from every ground by 4.5:1', (name) => {
    for (const ground of ['ground', 'raised', 'shade'])
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(SIGHT))('the five classes differ by ΔE 10 or more under %s', (_sight, matrix) => {
    const seen = CLASSES.map((name) => [name, lab(times(matrix, linear(of(name))))] as const);
    for (const [i, [name, colour]] of seen.entries())
      for (const [other, otherColour] of seen.slice(i + 1))
        expect(deltaE(colour, otherColour), `${name} and ${other}`).toBeGreaterThanOrEqual(10);
  });
});
