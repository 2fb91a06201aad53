import type { Language } from '@standoff/data';
import { LANGUAGES, PSEUDO_LANGUAGES } from './languages.ts';
import { learn } from './loaded.ts';

const ALL = [...LANGUAGES, ...PSEUDO_LANGUAGES];
const whole = new Set<Language>();

/** Fetches all that is said in a language. Whoever says something in it waits for this first; a second time costs nothing. */
export async function loadLanguage(code: Language): Promise<void> {
  if (whole.has(code)) return;
  const listed = ALL.find((known) => known.code === code);
  if (!listed) throw new Error(`"${code}" is not a language; there are ${ALL.map((known) => known.code).join(', ')}`);
  learn((await listed.load()).default);
  whole.add(code);
}

/** Fetches every language, for a server, which speaks to everyone. */
export const loadLanguages = async (): Promise<void> => {
  await Promise.all(ALL.map(({ code }) => loadLanguage(code)));
};
