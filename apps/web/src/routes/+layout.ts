import { loadLanguage } from '@standoff/ui';
import type { LayoutLoad } from './$types';

/** Nothing is said on a page before its language is there: on the server it always is, a browser fetches the one it shows. */
export const load: LayoutLoad = async ({ data }) => {
  await loadLanguage(data.lang);
  return data;
};
