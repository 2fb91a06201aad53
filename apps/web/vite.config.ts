import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { keepOut } from './scripts/keep-out.js';
import { reloadStories } from './scripts/reload-stories.js';
import { serveEmbeds } from './scripts/serve-embeds.js';

/**
 * While developing and testing, the other workspaces are taken from their sources, so that a change in any of them
 * reloads. A production build takes what they built; only the components of `@standoff/ui` are compiled here, from their sources.
 */
export default defineConfig(({ command }) => {
  const source = [command === 'serve' ? 'standoff-source' : 'standoff-components'];
  return {
    plugins: [sveltekit(), reloadStories(), serveEmbeds(), keepOut(['zod', 'edtf', 'nearley', 'yaml', 'hono', 'pino'])],
    resolve: { conditions: [...source, ...defaultClientConditions] },
    ssr: {
      noExternal: command === 'serve' ? [/^@standoff\//] : ['@standoff/ui'],
      external: command === 'serve' ? [] : ['@standoff/api', '@standoff/data'],
      resolve: { conditions: [...source, ...defaultServerConditions] },
    },
    // Preview pictures take their colours from the theme.
    test: { include: ['src/**/*.test.ts'], environment: 'node', css: true },
  };
});
