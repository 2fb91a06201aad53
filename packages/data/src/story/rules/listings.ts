import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';
import type { Path } from '../follow.ts';

function* twice(part: Breach['part'], path: Path, ids: readonly string[]): Generator<Breach> {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id))
      yield { part, path: [...path, index], message: `${quote(id)} stands twice in this list; keep it once` };
    seen.add(id);
  }
}

/** A list of ids names each of them once. Chapters and lanes have stricter rules of their own. */
export function* listings({ events, claims, questions }: Draft): Generator<Breach> {
  for (const { index, value } of events)
    for (const key of ['source', 'target', 'other', 'follows'] as const)
      yield* twice('events', [index, key], value[key]);
  for (const { index, value } of claims)
    for (const key of ['supports', 'disputes'] as const) yield* twice('claims', [index, key], value[key]);
  for (const { index, value } of questions) {
    yield* twice('questions', [index, 'about'], value.about);
    for (const [at, { claims: taken }] of value.positions.entries())
      yield* twice('questions', [index, 'positions', at, 'claims'], taken);
  }
}
