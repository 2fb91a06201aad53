import { relative } from 'node:path';
import { firstLoad } from './scripts/first-load.js';

export default [
  {
    name: 'script of the explorer’s first load',
    path: firstLoad('src/routes/s/[story]/+page.svelte').map((file) => relative('.', file)),
    limit: '150 kB',
    gzip: true,
  },
];
