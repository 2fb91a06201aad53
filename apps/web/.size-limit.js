import { relative } from 'node:path';
import { elementLoad } from './scripts/element-load.js';
import { firstLoad } from './scripts/first-load.js';
import { frameLoad } from './scripts/frame-load.js';

/** A frame is a picture and a little script until somebody uses it; then all of what draws the chart is fetched. */
const FRAMES = [
  { name: 'script of a frame, until it is used', files: frameLoad([], { used: false }), limit: '3 kB' },
  {
    name: 'script of a frame with the network, used',
    files: frameLoad(['/embed/NetworkChart', '/embed/network-view', '/attach/zoom', '/attach/drag']),
    limit: '69 kB',
  },
  {
    name: 'script of a frame with the timeline, used',
    files: frameLoad(['/embed/TimelineChart', '/embed/timeline-view']),
    limit: '70 kB',
  },
  {
    name: 'script of a frame with the disagreement, used',
    files: frameLoad(['/embed/DisagreementChart']),
    limit: '70 kB',
  },
];

/** An element is a picture until somebody uses it; then all of what draws the chart is fetched. */
const ELEMENTS = [
  { name: 'script of a page with one element, until it is used', files: elementLoad(), limit: '12 kB' },
  ...Object.entries({ Network: '75 kB', Timeline: '78 kB', Disagreement: '81 kB' }).map(([chart, limit]) => ({
    name: `script of a page with one element, the ${chart.toLowerCase()} drawn`,
    files: elementLoad(chart),
    limit,
  })),
];

export default [
  {
    name: 'script of the explorer’s first load',
    path: firstLoad('src/routes/s/[story]/+page.svelte').map((file) => relative('.', file)),
    limit: '155 kB',
    gzip: true,
  },
  ...[...FRAMES, ...ELEMENTS].map(({ name, files, limit }) => ({
    name,
    path: files.map((file) => relative('.', file)),
    limit,
    gzip: true,
  })),
];
