/// <reference types="./edtf.d.ts" />
import { parse } from 'edtf';
import { type AtomRead, qualifiersIn } from './atom.ts';
import { readSeason, readSignificant, readYears } from './spans.ts';
import { readUnspecified } from './unspecified.ts';

function grammar(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text, { level: 2, seasonUncertainty: true });
  } catch {
    return undefined;
  }
}

function bounds(text: string): AtomRead | undefined {
  const parsed = grammar(text);
  if (!parsed) return undefined;
  const [first, second] = parsed.values.map(Number);
  if (first === undefined) return undefined;
  if (parsed.type === 'Date') return readUnspecified(text.replace(/[~?%]/g, ''));
  if (parsed.type === 'Season') return second === undefined ? undefined : readSeason(first, second);
  if (parsed.type === 'Decade') return readYears(first * 10, 10, 'decade');
  if (parsed.type === 'Century') return readYears(first * 100, 100, 'century');
  if (parsed.type !== 'Year') return undefined;
  return parsed.significant ? readSignificant(first, parsed.significant) : readYears(first, 1, 'year');
}

/**
 * Reads the rarer single dates of EDTF levels 1 and 2: qualified parts, unspecified digits, seasons, decades, centuries,
 * years with more than four digits. The `edtf` library says which texts the standard allows; the days they reach over
 * are computed here, because the library moves 29 February of a common year to 1 March and has no bounds for long years.
 * Answers `undefined` for text that is not a single date.
 */
export function readRich(text: string): AtomRead | undefined {
  const read = bounds(text);
  return read?.ok ? { ok: true, atom: { ...read.atom, ...qualifiersIn(text) } } : read;
}
