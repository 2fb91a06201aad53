import { loadLanguage } from '@standoff/ui';
import { choiceOf } from '$lib/share/choice.ts';
import type { PageLoad } from './$types';

/** The code may be asked for in another language than the page's: its words are there before the first picture. */
export const load: PageLoad = async ({ data, url, parent, untrack }) => {
  const { lang } = await parent();
  const chosen = choiceOf(
    untrack(() => new URLSearchParams(url.searchParams)),
    lang,
  );
  if (chosen.lang) await loadLanguage(chosen.lang);
  return data;
};
