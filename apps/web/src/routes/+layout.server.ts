import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { lang, unknownLang, theme } }) => ({
  lang,
  unknownLang,
  theme,
});
