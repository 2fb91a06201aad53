import { quote } from '../../time/complaint.ts';
import { type Parsed, parseWhen } from '../../time/parse.ts';
import type { Breach, Draft } from '../draft.ts';
import type { Path } from '../follow.ts';

const earliest = (parsed: Parsed): number => (parsed.ok ? (parsed.when.earliest ?? -Infinity) : -Infinity);
const latest = (parsed: Parsed): number => (parsed.ok ? (parsed.when.latest ?? Infinity) : Infinity);

function* span(path: Path, { from, to }: { from: string; to: string }): Generator<Breach> {
  const ends = { from: parseWhen(from), to: parseWhen(to) };
  for (const key of ['from', 'to'] as const) {
    const end = ends[key];
    if (!end.ok) yield { part: 'story', path: [...path, key], message: end.error };
  }
  if (earliest(ends.from) > latest(ends.to))
    yield {
      part: 'story',
      path: [...path, 'to'],
      message: `this ends (${quote(to)}) before it begins (${quote(from)}); swap from and to`,
    };
}

/** Chapters and the window end no earlier than they begin, and the window's days are in the calendar. */
export function* spans({ head }: Draft): Generator<Breach> {
  if (!head) return;
  yield* span(['window'], head.window);
  for (const [at, chapter] of head.chapters.entries()) yield* span(['chapters', at], chapter);
}
