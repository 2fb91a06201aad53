import { directionOf } from '@standoff/ui';
import type { RequestEvent } from '@sveltejs/kit';
import { THEME_COOKIE, themeOf, type Theme } from '../state/theme.ts';
import { spokenIn, type Spoken } from './language.ts';

export interface Appearance extends Spoken {
  theme: Theme | undefined;
  phone: boolean;
}

/** How a page looks before any script runs: from its address, the theme cookie, and what the browser says of itself and its reader. */
export function appearanceOf({ url, cookies, request }: Pick<RequestEvent, 'url' | 'cookies' | 'request'>): Appearance {
  return {
    ...spokenIn(url.searchParams, request.headers.get('accept-language')),
    theme: themeOf(url.searchParams.get('theme'), cookies.get(THEME_COOKIE)),
    phone: isPhone(request.headers),
  };
}

/** The same of a frame in another page, which knows no cookies. */
export const framedAppearanceOf = ({ url, request }: Pick<RequestEvent, 'url' | 'request'>): Appearance => ({
  ...spokenIn(url.searchParams, request.headers.get('accept-language')),
  theme: themeOf(url.searchParams.get('theme'), undefined),
  phone: isPhone(request.headers),
});

/** Only a guess for the first picture: the page measures itself as soon as it can. */
export const isPhone = (headers: Headers): boolean => {
  const hint = headers.get('sec-ch-ua-mobile');
  return hint ? hint === '?1' : /\bMobi/.test(headers.get('user-agent') ?? '');
};

/** Writes language, direction and theme into the opening tag of the page template. */
export const withAppearance = (html: string, { lang, theme }: Appearance): string =>
  html
    .replace('%standoff.lang%', lang)
    .replace('%standoff.dir%', directionOf(lang))
    .replace(' %standoff.theme%', theme ? ` data-theme="${theme}"` : '');
