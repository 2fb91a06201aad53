import type { When } from './when.ts';

/** One date on its own: what intervals and sets are made of. Always bounded on both sides. */
export interface Atom extends Omit<When, 'edtf' | 'form' | 'earliest' | 'latest'> {
  earliest: number;
  latest: number;
}

/** `problem` is the second half of a sentence that begins with the date quoted. */
export type AtomRead = { ok: true; atom: Atom } | { ok: false; problem: string };

export const fail = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

/** The qualifiers of EDTF: `~` approximate, `?` uncertain, `%` both. They flag a date; they never widen its bounds. */
export const qualifiersIn = (text: string): Pick<When, 'approximate' | 'uncertain'> => ({
  approximate: text.includes('~') || text.includes('%'),
  uncertain: text.includes('?') || text.includes('%'),
});
