import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defaultClientConditions, defineConfig } from 'vite';
import { adoptStyles } from './scripts/adopt-styles.js';
import { collectStyles } from './scripts/collect-styles.js';
import { saidMessages } from './scripts/said-messages.js';

/**
 * The scripts of charts in other pages, one build for each mode: `frame` for those in frames, whose page holds their styles,
 * and `embed` for custom elements and the pages around frames, which bring their styles with them. They are no part of the
 * explorer's build, because pages of others name them.
 */
export default defineConfig(({ mode }) => {
  const framed = mode === 'frame';
  return {
    plugins: [
      ...(framed ? [collectStyles({ inside: 'styles.json', sheet: 'styles.css' })] : [adoptStyles()]),
      svelte({ configFile: false, preprocess: vitePreprocess(), emitCss: false }),
      saidMessages(),
    ],
    publicDir: false,
    resolve: {
      alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) },
      conditions: ['standoff-components', ...defaultClientConditions],
    },
    build: {
      outDir: 'dist',
      emptyOutDir: framed,
      target: 'es2022',
      modulePreload: false,
      manifest: framed ? 'manifest.json' : 'elements.json',
      rolldownOptions: {
        input: framed ? { frame: 'src/embed/frame.ts' } : { embed: 'src/embed/embed.ts' },
        preserveEntrySignatures: 'strict',
        treeshake: {
          // The template tag of French: what no chart says in it is left out, too.
          manualPureFunctions: ['fr'],
          // Svelte's own class of custom elements, which none of ours extends, is made wherever there are elements.
          moduleSideEffects: [
            { test: /\/svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/, sideEffects: false },
          ],
        },
        output: {
          entryFileNames: framed ? '_embed/[name]-[hash].js' : '[name].js',
          chunkFileNames: '_embed/[name]-[hash].js',
          assetFileNames: '_embed/[name]-[hash][extname]',
          // What every chart needs is one file: smaller than many, and one answer to wait for.
          ...(framed && {
            codeSplitting: {
              groups: [
                { name: 'begin', test: BEGIN, priority: 1 },
                { name: 'core', test: isCore },
              ],
            },
          }),
        },
      },
    },
  };
});

/** What a frame begins with and others need, too: the bundler's own modules among it. */
const BEGIN = /^\0|\/apps\/web\/src\/lib\/page\/site\b/;

/** Modules of one chart, of one language, and of what a frame begins with. */
const APART = [
  /\/packages\/ui\/(src|dist)\/(network|disagreement|messages)\//,
  /\/packages\/ui\/(src|dist)\/embed\/(NetworkChart|TimelineChart|network-view|timeline-view|EventPages|pages|DisagreementChart|notes|Card|heights)/,
  /\/packages\/ui\/(src|dist)\/timeline\/(?!Overview|bins|brush|gutter|scale|ticks|window)/,
  /\/packages\/ui\/(src|dist)\/attach\//,
  /\/packages\/data\/(src|dist)\/views\/(disagreement|exchange|values|network|timeline|lanes)\b/,
  /\/packages\/data\/(src|dist)\/index\/(columns|counts|linked-counts|pairs)\b/,
  /\/packages\/ui\/(src|dist)\/panel\/(Quotation|ActorNames|AttestationLine|Parties|Reading)/,
  /\/packages\/ui\/(src|dist)\/controls\/(EmptyFilter|Problems|problems|parts)/,
  /\/apps\/web\/src\/embed\/(frame|announce|clicks)\b/,
];

function isCore(id: string): boolean {
  return !APART.some((part) => part.test(id));
}
