import type { Language } from '@standoff/data';
import type { LanguageFile } from '../language.ts';
import { isLoaded, learn } from '../loaded.ts';
import { fetchLanguage } from './languages.ts';

/** Fetches what charts say in a language, unless all of the language is here already. */
export async function loadChartLanguage(code: Language): Promise<void> {
  if (isLoaded(code)) return;
  // Only charts are drawn here; a test holds that they speak of no other area.
  learn((await fetchLanguage(code)) as LanguageFile);
}
