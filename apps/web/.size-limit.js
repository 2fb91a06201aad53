import { relative } from 'node:path';
import { firstLoad } from './scripts/first-load.js';
import { frameLoad } from './scripts/frame-load.js';

const NETWORK = ['embed/NetworkChart.svelte', 'attach/zoom.ts', 'attach/drag.ts'];
const TIMELINE = ['embed/TimelineChart.svelte'];
const FRAMES = { network: NETWORK, timeline: TIMELINE, disagreement: ['embed/DisagreementChart.svelte'] };

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
];
