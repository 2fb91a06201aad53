import { relative } from 'node:path';
import { elementLoad } from './scripts/element-load.js';
import { firstLoad } from './scripts/first-load.js';
import { frameLoad } from './scripts/frame-load.js';

const NETWORK = ['/embed/NetworkChart', '/attach/zoom', '/attach/drag'];
const TIMELINE = ['/embed/TimelineChart'];
const FRAMES = { network: NETWORK, timeline: TIMELINE, disagreement: ['/embed/DisagreementChart'] };

/** An element is a picture until somebody uses it; then all of what draws the chart is fetched. */
const ELEMENTS = [
  { name: 'script of a page with one element, until it is used', files: elementLoad(), limit: '12 kB' },
  ...Object.entries({ Network: '80 kB', Timeline: '84 kB', Disagreement: '88 kB' }).map(([chart, limit]) => ({
    name: `script of a page with one element, the ${chart.toLowerCase()} drawn`,
    files: elementLoad(chart),
    limit,
  })),
];

export default [
  {
    name: 'script of the explorer’s first load',
    path: firstLoad('src/routes/s/[story]/+page.svelte').map((file) => relative('.', file)),
    limit: '150 kB',
    gzip: true,
  },
  ...Object.entries(FRAMES).map(([chart, sources]) => ({
    name: `script of a frame with the ${chart}`,
    path: frameLoad(sources).map((file) => relative('.', file)),
    limit: '75 kB',
    gzip: true,
  })),
  ...ELEMENTS.map(({ name, files, limit }) => ({
    name,
    path: files.map((file) => relative('.', file)),
    limit,
    gzip: true,
  })),
];
