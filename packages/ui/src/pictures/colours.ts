import css from '../frame/theme.css?raw';

/** What a picture is coloured for: `auto` follows the device that shows it. */
export type PictureTheme = 'light' | 'dark' | 'auto';

const rule = (selector: string): string => {
  const at = css.indexOf(`${selector} {`);
  return at < 0 ? '' : css.slice(at, css.indexOf('}', at));
};

/** The tokens of one rule of the theme: values by names such as `ink`. */
const tokens = (selector: string): [name: string, value: string][] =>
  [...rule(selector).matchAll(/--standoff-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    // A file cannot bring the variable faces of a page, and not every reader of SVG looks beyond the first name.
    value.replace(/'[^']* Variable', /, ''),
  ]);

const LIGHT = new Map([...tokens("[data-theme='light']"), ...tokens(':root')]);

/** Colours and faces of both themes by their names, from the one place where they are written. */
export const PALETTES: Readonly<Record<'light' | 'dark', ReadonlyMap<string, string>>> = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...tokens("[data-theme='dark']")]),
};

/** What a token of a theme stands for. Throws for a name that the theme does not have. */
export function tokenOf(theme: 'light' | 'dark', name: string): string {
  const value = PALETTES[theme].get(name);
  if (value === undefined)
    throw new Error(`the theme has no colour "${name}"; it has ${[...PALETTES[theme].keys()].join(', ')}`);
  return value;
}

/** A text with every `var(--standoff-…)` replaced by what it stands for. */
export const resolved = (text: string, theme: 'light' | 'dark'): string =>
  text.replace(/var\(--standoff-([\w-]+)\)/g, (_, name: string) => tokenOf(theme, name));
