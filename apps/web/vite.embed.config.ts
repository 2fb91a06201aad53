import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defaultClientConditions, defineConfig } from 'vite';
import { adoptStyles } from './scripts/adopt-styles.js';
import { collectStyles } from './scripts/collect-styles.js';

/**
 * The scripts of charts in other pages: `frame` for those in frames, `embed` for custom elements and the pages around frames.
 * They are no part of the explorer's build, because pages name them and because they carry their styles with them.
 */
export default defineConfig({
  plugins: [
    adoptStyles(),
    svelte({ configFile: false, preprocess: vitePreprocess(), emitCss: false }),
    collectStyles('styles.json'),
  ],
  publicDir: false,
  resolve: {
    alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) },
    conditions: [...defaultClientConditions],
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { embed: 'src/embed/embed.ts', frame: 'src/embed/frame.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) => (name === 'embed' ? 'embed.js' : '_embed/[name]-[hash].js'),
        chunkFileNames: '_embed/[name]-[hash].js',
      },
    },
  },
});
