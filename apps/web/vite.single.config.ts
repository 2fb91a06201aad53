import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defaultClientConditions, defineConfig } from 'vite';

/** The script of a story in a single file, which can fetch nothing: all charts, languages and styles in one piece. */
export default defineConfig({
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess(), emitCss: false })],
  publicDir: false,
  resolve: {
    alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) },
    conditions: ['standoff-components', ...defaultClientConditions],
  },
  build: {
    outDir: 'dist/single',
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: { single: 'src/embed/single.ts' },
      output: { entryFileNames: '[name].js', codeSplitting: false },
    },
  },
});
