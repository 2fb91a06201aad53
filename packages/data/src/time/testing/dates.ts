import fc from 'fast-check';
import { monthLength } from '../calendar.ts';
import { parseWhen } from '../parse.ts';
import type { When } from '../when.ts';

/** Parses a date that a test knows to be one. */
export function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.when;
}

const two = (n: number): string => String(n).padStart(2, '0');
const between = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(two);

/** Years near each other, so that dates coincide and nest. */
const year = fc.integer({ min: 2024, max: 2027 }).map(String);
const month = fc.tuple(year, between(1, 12)).map((parts) => parts.join('-'));

export const day = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(Math.min(d, monthLength(y, m)))}`);

const zone = fc.constantFrom('Z', '-05:00', '+05:30', '-08:00', '+14:00');
/** Clock times with and without seconds, in zones from -08:00 to +14:00. */
export const clock = fc
  .tuple(day, between(0, 23), between(0, 59), fc.constantFrom('', ':00', ':07'), zone)
  .map(([d, h, m, s, z]) => `${d}T${h}:${m}${s}${z}`);

const mark = fc.constantFrom('', '~', '?', '%');
export const plainDate = fc.oneof(year, month, day);
const qualified = fc.tuple(plainDate, mark).map((parts) => parts.join(''));

const rare = fc.constantFrom(
  ...['202X', '20XX', '2026-XX', '2025-02-XX', '2026-21', '2026-24', '2025-30', '2026-34', '2026-41', '202', '20'],
  ...['Y2026', 'Y12026', '-0043', '0000', '2026-?02', '2026~-02-11', '1950S2', '2026-XX-31'],
);
const single = fc.oneof(qualified, clock, rare);

const interval = fc
  .tuple(fc.oneof(single, fc.constantFrom('', '..')), fc.oneof(single, fc.constantFrom('', '..')))
  .map((ends) => ends.join('/'));
const set = fc
  .tuple(fc.constantFrom('[]', '{}'), fc.array(qualified, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(
    ([brackets, dates, later]) => `${brackets.charAt(0)}${dates.join(',')}${later ? '..' : ''}${brackets.charAt(1)}`,
  );

/** EDTF texts of every form that is read, all of them valid. */
export const dateText = fc.oneof(single, single, interval, set).filter((text) => parseWhen(text).ok);
export const date = dateText.map(when);
