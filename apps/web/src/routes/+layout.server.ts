import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { lang, theme } }) => ({ lang, theme });
