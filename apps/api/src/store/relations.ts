import type { Citation } from '@standoff/data';
import type { Kind, Kinds, Relations } from './store.ts';

type Pointers = { [K in Kind]: Record<Relations[K], (thing: Kinds[K]) => string[]> };

const cites = ({ cited }: { cited: Citation[] }): string[] => cited.map(({ source }) => source);

/** For each relation, the ids that a thing points at. */
export const POINTERS: Pointers = {
  actor: { partOf: ({ partOf }) => (partOf === undefined ? [] : [partOf]) },
  event: { cites },
  claim: {
    aboutEvent: ({ about }) => (about && 'event' in about ? [about.event] : []),
    aboutActor: ({ about }) => (about && 'actor' in about ? [about.actor] : []),
    by: ({ by }) => [by],
    supports: ({ supports }) => supports,
    cites,
  },
  question: { holds: ({ positions }) => positions.flatMap(({ claims }) => claims) },
  source: {},
};
