import type { Outline, OutlineSource } from '@standoff/data';
import { lookUp } from '../panel/lookup.ts';

/** The first source of each publisher, in the order given; ids that the outline lacks are left out. */
export function publishersOf(sources: readonly string[], outline: Outline): OutlineSource[] {
  const known = lookUp(outline).sources;
  const first = new Map<string, OutlineSource>();
  for (const source of sources.flatMap((id) => known.get(id) ?? []))
    if (!first.has(source.publisher)) first.set(source.publisher, source);
  return [...first.values()];
}
