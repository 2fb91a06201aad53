import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const conditions = ['standoff-source', 'svelte'];
/** Pages load a language before they say anything in it; tests have all of them. */
const setupFiles = ['src/messages/testing/load.ts'];

/**
 * Two kinds of test: `*.test.ts` in Node (pure geometry, and pictures rendered with svelte/server), `*.dom.test.ts` in
 * jsdom with the browser build of Svelte (keyboard, focus, events).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()],
        resolve: { conditions: [...conditions, 'node'] },
        ssr: { resolve: { conditions: [...conditions, 'node'] }, noExternal: [/^@standoff\//] },
        test: {
          name: 'node',
          setupFiles,
          testTimeout: 60_000,
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
          environment: 'node',
          // Pictures take their colours from the theme.
          css: { include: [/theme\.css/] },
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: [...conditions, 'browser'] },
        test: {
          name: 'dom',
          setupFiles,
          testTimeout: 60_000,
          include: ['src/**/*.dom.test.ts'],
          environment: 'jsdom',
          css: { include: [/theme\.css/] },
        },
      },
    ],
  },
});
