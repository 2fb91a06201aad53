import type { Language } from '@standoff/data';
import type { LanguageFile } from './language.ts';

interface Listed {
  code: Language;
  /** In the language itself, as whoever reads it looks for it. */
  name: string;
  load: () => Promise<{ default: LanguageFile }>;
}

/** The languages that a page can be read in, one a line. The first is shown where a reader asks for none of them. */
export const LANGUAGES: readonly [Listed, ...Listed[]] = [
  { code: 'en', name: 'English', load: () => import('./en.ts') },
  { code: 'fr', name: 'Français', load: () => import('./fr.ts') },
];

/** Made from English to test with: an address can name them, and no switch offers them. */
export const PSEUDO_LANGUAGES: readonly Omit<Listed, 'name'>[] = [
  { code: 'en-XA', load: async () => ({ default: (await import('./pseudo.ts')).accented }) },
  { code: 'ar-XB', load: async () => ({ default: (await import('./pseudo.ts')).mirrored }) },
];
