import { pseudoLanguages, type Listed } from './listed.ts';

/** The languages that a page can be read in, one a line. The first is shown where a reader asks for none of them. */
export const LANGUAGES: readonly [Listed, ...Listed[]] = [
  { code: 'en', name: 'English', load: () => import('./en.ts') },
  { code: 'fr', name: 'Français', load: () => import('./fr.ts') },
];

const [{ load: english }] = LANGUAGES;

/** Made from English to test with: an address can name them, and no switch offers them. */
export const PSEUDO_LANGUAGES = pseudoLanguages(english);
