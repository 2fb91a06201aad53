import { defineConfig } from 'vite';

/** The benches are bundled before they run, so that what is timed is plain JavaScript and no module loader's accesses. */
export default defineConfig({
  resolve: { conditions: ['standoff-source'] },
  ssr: { resolve: { conditions: ['standoff-source'] }, noExternal: [/^@standoff\/(data|ui)/] },
  build: { ssr: 'src/main.ts', outDir: 'dist', minify: false, emptyOutDir: true, target: 'node20' },
  logLevel: 'error',
});
