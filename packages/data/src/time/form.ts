import { type AtomRead, qualifiersIn } from './atom.ts';
import { readPlain } from './plain.ts';
import { readSpan } from './spans.ts';
import { readUnspecified } from './unspecified.ts';

const QUALIFIERS = /[~?%]/g;

/**
 * What a single date means, plain or not, going by its form alone: text that EDTF does not allow may slip through, so
 * `readRich` asks the grammar first. Small enough for a browser.
 */
export function readForm(text: string): AtomRead | undefined {
  const plain = readPlain(text);
  if (plain) return plain;
  const bare = text.replace(QUALIFIERS, '');
  // Seasons and masks share a form: a known month above 12 is a season, so spans are tried first.
  const read = readSpan(bare) ?? readUnspecified(bare);
  return read?.ok ? { ok: true, atom: { ...read.atom, ...qualifiersIn(text) } } : read;
}
