import { Late } from './late.svelte.ts';

/** What only the network says: its actors and links, from which a selected link is known, too. */
export const networkView = new Late(() => import('./network-view.ts'));

/** What only the timeline says: its lanes and marks. */
export const timelineView = new Late(() => import('./timeline-view.ts'));
