import type { Source } from '../model/index.ts';

/** Whose report a source carries: the publishers it relays, else its own. */
export const originals = (source: Pick<Source, 'publisher' | 'relays'>): string[] =>
  source.relays.length > 0 ? source.relays : [source.publisher];

/**
 * How many sources are independent of each other, given the originals of each: groups that share no original. A page that
 * summarises two reports joins them into one group, because which of the two a detail comes from cannot be told.
 */
export function independentPublishers(originals: string[][]): number {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    const up = parent.get(name) ?? name;
    return up === name ? name : root(up);
  };
  for (const [first, ...rest] of originals) {
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of rest) parent.set(root(other), root(first));
  }
  return new Set([...parent.keys()].map(root)).size;
}
