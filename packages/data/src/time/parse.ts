import { notADate, quote, suggestion } from './complaint.ts';
import { meaningOf } from './compose.ts';
import { readPlain } from './plain.ts';
import { shapeOf } from './shape.ts';
import type { When } from './when.ts';

export type Parsed = { ok: true; when: When } | { ok: false; error: string };

const MAX_LENGTH = 100;
const MAX_REMEMBERED = 2_000;
const remembered = new Map<string, Parsed>();

function read(text: string): Parsed {
  if (text === '') return { ok: false, error: 'a date is missing; write one such as 2026, 2026-02 or 2026-02-27' };
  if (text.length > MAX_LENGTH)
    return {
      ok: false,
      error: `${quote(text)} is ${text.length} characters long, and a date has at most ${MAX_LENGTH}`,
    };
  const read = meaningOf(text, shapeOf(text));
  if (read.ok) return { ok: true, when: { edtf: text, ...read.meaning } };
  // 27/02/2026 has the form of an interval: what is meant by the whole says more than what is wrong with a part.
  return suggestion(text) === undefined ? read : { ok: false, error: notADate(text) };
}

function recall(text: string): Parsed {
  const known = remembered.get(text);
  if (known) return known;
  const parsed = read(text);
  const oldest = remembered.keys().next();
  if (remembered.size >= MAX_REMEMBERED && !oldest.done) remembered.delete(oldest.value);
  if (text.length <= MAX_LENGTH) remembered.set(text, parsed);
  return parsed;
}

/**
 * Reads a date in EDTF (ISO 8601-2:2019): levels 0 and 1, and of level 2 sets, qualified parts, any unspecified digits,
 * significant digits and all season codes. Never throws: a text that is no date comes back with one sentence that says
 * what was found and what would be right.
 *
 * Beyond the standard, clock times may leave out minutes or seconds (`2026-02-27T17:14-05:00`). Narrower than the
 * standard: they need a zone; years run from -271820 to 275759; a text has at most 100 characters and names at least
 * one date. Qualifiers set `approximate` and `uncertain`, and do not widen the bounds.
 */
export function parseWhen(text: string): Parsed {
  const plain = readPlain(text);
  if (plain?.ok) return { ok: true, when: { edtf: text, form: 'single', ...plain.atom } };
  const parsed = recall(text);
  return parsed.ok ? { ok: true, when: { ...parsed.when } } : { ...parsed };
}
