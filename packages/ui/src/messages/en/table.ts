import { counted } from '../plural.ts';

const count = counted('en');

/** The same rows as a table. */
export const table = {
  events: (n: number) => `${count(n, { one: 'event', other: 'events' })} in the filter`,
  actors: (n: number) => `${count(n, { one: 'actor', other: 'actors' })} with events in the filter`,
  columns: {
    date: 'Date',
    title: 'Event',
    type: 'Type',
    who: 'Who',
    whom: 'To whom',
    attestation: 'Attestation',
    sources: 'Sources',
    name: 'Actor',
    kind: 'Kind',
    acted: 'Acted',
    targeted: 'Acted upon',
    involved: 'Events',
  },
  sortedBy: (column: string, descending: boolean) => `sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
  download: 'Download as CSV',
};
