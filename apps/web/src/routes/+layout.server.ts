import { publishedSite } from '$lib/page/site.ts';
import type { LayoutServerLoad } from './$types';

/** A page of a published site is the index of a folder. */
export const trailingSlash = publishedSite() ? 'ignore' : 'never';

export const load: LayoutServerLoad = ({ locals: { lang, unknownLang, theme } }) => ({
  lang,
  unknownLang,
  theme,
});
