import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Imports go one way: data <- ui <- web, data <- api <- web. Each message says why, because the person who meets it is
 * usually in the middle of something else.
 */
const forbid = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const inWorkspace = (name, why) => ({
  group: [`@standoff/${name}`, `@standoff/${name}/*`, `**/${name}/src/**`],
  message: why,
});

export default ts.config(
  { ignores: ['**/dist/', '**/build/', '**/.svelte-kit/', '**/.turbo/', '**/coverage/', '**/test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Kit's typed `resolve` cannot express addresses whose query carries the filter; addresses are built in one place.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  forbid(
    ['packages/data/src/**'],
    [
      inWorkspace('ui', 'packages/data is pure and knows nothing of drawing: the arrow is data <- ui.'),
      inWorkspace('api', 'packages/data is pure and knows nothing of servers: the arrow is data <- api.'),
      inWorkspace('web', 'packages/data is pure and knows nothing of pages: the arrow is data <- web.'),
      {
        group: ['node:*', 'svelte', 'svelte/*', '@trpc/*', 'hono'],
        message:
          'packages/data does no I/O and no drawing, so that it runs the same in a browser, a worker and a server.',
      },
    ],
  ),
  forbid(
    ['packages/ui/src/**'],
    [
      inWorkspace(
        'api',
        'packages/ui draws what it is given and fetches nothing: it must work in any page, without our server.',
      ),
      inWorkspace('web', 'packages/ui is used by web, never the other way round: the arrow is ui <- web.'),
      {
        group: ['@sveltejs/kit', '$app/*', '$lib/*'],
        message: 'packages/ui works outside SvelteKit, in any Svelte app and in custom elements.',
      },
      { group: ['node:*'], message: 'packages/ui runs in browsers.' },
      {
        group: ['@standoff/data/model', '@standoff/data/time'],
        allowTypeImports: true,
        message: 'These carry zod and the EDTF grammar, which no embed should have to download. Take types only.',
      },
    ],
  ),
  forbid(
    ['apps/api/src/**'],
    [
      inWorkspace('ui', 'apps/api answers with data; whatever draws lives in apps/web.'),
      inWorkspace('web', 'apps/web mounts the API; the API never imports pages.'),
    ],
  ),
  {
    files: ['**/*.test.ts', '**/testing/**', '**/scripts/**', '**/test/**'],
    rules: { 'no-restricted-imports': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
