import type { Language } from '@standoff/data';
import { pseudoLanguages } from '../listed.ts';
import type { ChartLanguageFile } from './areas.ts';

interface Listed {
  code: Language;
  load: () => Promise<{ default: ChartLanguageFile }>;
}

const ENGLISH: Listed = { code: 'en', load: () => import('./en.ts') };

/** The same languages as `LANGUAGES`, with what charts in other pages say and nothing else. */
export const CHART_LANGUAGES: readonly Listed[] = [ENGLISH, { code: 'fr', load: () => import('./fr.ts') }];

const ALL: readonly Listed[] = [...CHART_LANGUAGES, ...pseudoLanguages(ENGLISH.load)];

const find = (code: string | undefined): Listed | undefined =>
  ALL.find((listed) => listed.code.toLowerCase() === code?.toLowerCase());

/** The language that comes nearest to a tag (BCP 47): the same, the same without its region, or English. */
export const nearestLanguage = (tag: string): Language => (find(tag) ?? find(tag.split('-')[0]) ?? ENGLISH).code;

/** Fetches what charts say in a language. */
export const fetchLanguage = async (code: Language): Promise<ChartLanguageFile> =>
  (await (find(code) ?? ENGLISH).load()).default;
