import { counted } from '../plural.ts';

const count = counted('en');

/** The actor network: names for its parts, and sentences for whoever walks it by keyboard. */
export const network = {
  label: (actors: number, links: number) =>
    `Actor network: ${count(actors, { one: 'actor', other: 'actors' })}, ${count(links, { one: 'link', other: 'links' })}`,
  keys: 'Arrow keys walk from actor to actor, Enter selects, Shift and Enter filters, Alt and arrow keys move the actor, plus, minus and 0 zoom, Escape clears.',
  events: (n: number) => count(n, { one: 'event', other: 'events' }),
  unlinked: 'no links under this filter',
  linkedWith: (names: string) => `linked with ${names}`,
  others: (n: number) => `and ${count(n, { one: 'other', other: 'others' })}`,
  mostly: (quad: string) => `mostly ${quad}`,
  empty: 'No two actors of this story meet in an event, so there is no network to draw.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to the frame',
};
