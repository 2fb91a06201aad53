import type { Atom } from './atom.ts';
import { notADate, quote } from './complaint.ts';
import { readPlain } from './plain.ts';
import { readRich } from './rich.ts';
import type { End, Member, Shape } from './shape.ts';
import { PRECISIONS, type When } from './when.ts';

/** What a date means, apart from its text; or the sentence that says why it means nothing. */
export type Meaning = { ok: true; meaning: Omit<When, 'edtf'> } | { ok: false; error: string };
type Atoms = { ok: true; atoms: Atom[] } | { ok: false; error: string };

const refuse = (error: string): { ok: false; error: string } => ({ ok: false, error });

function readAtoms(texts: string[]): Atoms {
  const atoms: Atom[] = [];
  for (const text of texts) {
    const read = readPlain(text) ?? readRich(text);
    if (!read) return refuse(notADate(text));
    if (!read.ok) return refuse(`${quote(text)} ${read.problem}`);
    atoms.push(read.atom);
  }
  return { ok: true, atoms };
}

const MINUTE = 60_000;

/**
 * Days between clock times of one zone are days of that zone; with several zones, the first one counts. So the wall
 * clock of the whole, which has one offset, is right at both ends.
 */
function inOneZone(atoms: Atom[]): Atom[] {
  const offset = atoms.find((atom) => atom.offset !== undefined)?.offset;
  if (offset === undefined) return atoms;
  return atoms.map((atom) => {
    const shift = atom.offset === undefined ? offset * MINUTE : 0;
    return { ...atom, offset, earliest: atom.earliest - shift, latest: atom.latest - shift };
  });
}

/** One meaning for several dates: as coarse as the coarsest, qualified if any is. */
function together(form: When['form'], atoms: Atom[], openStart: boolean, openEnd: boolean): Meaning {
  const coarsest = Math.min(...atoms.map((atom) => PRECISIONS.indexOf(atom.precision)));
  const offset = atoms[0]?.offset;
  return {
    ok: true,
    meaning: {
      earliest: openStart ? null : Math.min(...atoms.map((atom) => atom.earliest)),
      latest: openEnd ? null : Math.max(...atoms.map((atom) => atom.latest)),
      precision: PRECISIONS[coarsest] ?? 'century',
      form,
      approximate: atoms.some((atom) => atom.approximate),
      uncertain: atoms.some((atom) => atom.uncertain),
      ...(offset === undefined ? {} : { offset }),
    },
  };
}

const isReversed = (from: Atom | undefined, to: Atom | undefined): boolean =>
  from !== undefined && to !== undefined && to.latest < from.earliest;

function intervalOf(text: string, start: End, end: End): Meaning {
  const named = [start, end].filter((side) => typeof side === 'object').map((side) => side.date);
  if (named.length === 0) return refuse(`${quote(text)} names no date; write at least one, such as 2026-03/..`);
  const read = readAtoms(named);
  if (!read.ok) return read;
  const atoms = inOneZone(read.atoms);
  if (isReversed(atoms[0], atoms[1]))
    return refuse(
      `${quote(text)} ends before it starts; write the earlier date first: ${named.toReversed().join('/')}`,
    );
  return together('interval', atoms, typeof start === 'string', typeof end === 'string');
}

const datesOf = (member: Member): string[] => ('date' in member ? [member.date] : [member.from, member.to]);

function setOf(text: string, { members, andEarlier, andLater }: Extract<Shape, { form: 'set' }>): Meaning {
  if (members.flatMap(datesOf).includes(''))
    return refuse(
      `${quote(text)} lacks a date where one belongs; write the dates with commas: [2026-02-27,2026-02-28]`,
    );
  for (const member of members) {
    const range = readAtoms(datesOf(member));
    if (!range.ok) return range;
    const [from, to] = inOneZone(range.atoms);
    if (isReversed(from, to))
      return refuse(`${quote(text)} has a range that ends before it starts: ${datesOf(member).join('..')}`);
  }
  const read = readAtoms(members.flatMap(datesOf));
  return read.ok ? together('set', inOneZone(read.atoms), andEarlier, andLater) : read;
}

/** Reads every date of an EDTF text and puts them together; `text` is what an error quotes. */
export function meaningOf(text: string, shape: Shape): Meaning {
  if (shape.form === 'interval') return intervalOf(text, shape.start, shape.end);
  if (shape.form === 'set') return setOf(text, shape);
  const read = readAtoms([shape.date]);
  return read.ok ? together('single', read.atoms, false, false) : read;
}
