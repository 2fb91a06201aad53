import type { OutlineEvent } from '@standoff/data';

/** The number of each source of some events, by its id, from 1 in the order first cited. */
export function numberSources(events: readonly Pick<OutlineEvent, 'sources'>[]): Map<string, number> {
  const ids = new Set(events.flatMap(({ sources }) => sources));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
