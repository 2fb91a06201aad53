export type Theme = 'light' | 'dark';

/** A reader's choice of colours is remembered in this cookie, so that the server draws the first picture in them. */
export const THEME_COOKIE = 'theme';

const YEAR = 365 * 24 * 60 * 60;

const isTheme = (value: string | null | undefined): value is Theme => value === 'light' || value === 'dark';

/**
 * The theme of a page: what its address names, else what the reader chose, else `undefined`: as the device has it. Without
 * scripts nothing forgets a choice, so an address can say `auto`.
 */
export const themeOf = (address: string | null | undefined, cookie: string | undefined): Theme | undefined =>
  address === 'auto' ? undefined : [address, cookie].find(isTheme);

/** The cookie that remembers a choice; no choice forgets it. */
export const themeCookie = (theme: Theme | undefined): string =>
  `${THEME_COOKIE}=${theme ?? ''}; Path=/; SameSite=Lax; Max-Age=${theme ? YEAR : 0}`;

/** The theme of the open page, where no server reads its address and the cookie. */
export const themeHere = (address: string | null): Theme | undefined =>
  themeOf(address, new RegExp(`(?:^|; )${THEME_COOKIE}=(\\w+)`).exec(document.cookie)?.[1]);

/** Shows a theme on the open page and remembers it. */
export function applyTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  document.cookie = themeCookie(theme);
}
