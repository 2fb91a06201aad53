/// <reference types="./edtf.d.ts" />
import { parse } from 'edtf';
import type { AtomRead } from './atom.ts';
import { readForm } from './form.ts';

/** Only these characters, in this number, can make up a date; the grammar takes 0.2 ms to refuse anything else. */
const PLAUSIBLE = /^[-~?%\dXYES]{2,30}$/;

const SINGLE = new Set(['Date', 'Year', 'Decade', 'Century', 'Season']);

function isAllowed(text: string): boolean {
  try {
    return PLAUSIBLE.test(text) && SINGLE.has(parse(text, { level: 2, seasonUncertainty: true }).type);
  } catch {
    return false;
  }
}

/**
 * Reads the rarer single dates of EDTF levels 1 and 2: qualified parts, unspecified digits, seasons, decades, centuries,
 * years with more than four digits. The `edtf` library says which texts the standard allows; the days they reach over
 * are computed here, because the library moves 29 February of a common year to 1 March and has no bounds for long years.
 * Answers `undefined` for text that is not a single date.
 */
export const readRich = (text: string): AtomRead | undefined => (isAllowed(text) ? readForm(text) : undefined);
