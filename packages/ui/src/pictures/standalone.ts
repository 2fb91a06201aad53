import { PALETTES, resolved, type PictureTheme } from './colours.ts';
import { sheetText, still, type Rule } from './sheet.ts';
import { pictureRules } from './styles.ts';
import { mapTags, type Tag } from './tags.ts';

/** Marks a style sheet as one. */
const css = String.raw;

/** What a page needs of a mark, and a picture does not. */
const OF_PAGES = /^(aria-.*|data-.*|role|tabindex|draggable|href|id)$/;
/** Attributes in which a theme's colour may stand. */
const COLOURED = ['color', 'fill', 'stroke', 'stop-color'];

/**
 * An SVG that stands on its own, from what the components of a picture have drawn: with its styles, in colours as they are,
 * without anything of a page, of another host or of the moment. Equal drawings give equal bytes.
 * @param drawn one `svg` element, as a server or a browser writes it
 */
export function standalone(drawn: string, theme: PictureTheme): string {
  const base = theme === 'dark' ? 'dark' : 'light';
  const clean = drawn
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
    // What no XML may hold, wherever it comes from.
    .replace(/\p{Cs}|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '\ufffd')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll(']]>', ']]&gt;');
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const known = ids.get(id) ?? `g${String(ids.size + 1)}`;
    ids.set(id, known);
    return known;
  };
  const used = new Set<string>();
  const scopes = new Set<string>();
  const markup = mapTags(
    clean,
    (tag) => {
      const changed = onItsOwn(tag, base, idOf);
      scopes.add(changed.attributes.get('class') ?? '');
      for (const name of COLOURED) {
        const value = changed.attributes.get(name);
        if (value?.startsWith('#')) used.add(`${name} ${value}`);
      }
      return changed;
    },
    (name) => (name === 'a' ? 'g' : name),
  );
  const rules = pictureRules(scopes);
  const style = [resolved(sheetText(rules), base), ...(theme === 'auto' ? [inTheDark(rules, used)] : [])].join('\n');
  const [, opening = '', rest = ''] = /^(<svg[^>]*>)([\s\S]*)$/.exec(markup) ?? [];
  return `${opening.replace('<svg', '<svg role="img"')}${rest.replace('</desc>', () => `</desc><style>${style}</style>`)}\n`;
}

function onItsOwn({ name, attributes }: Tag, theme: 'light' | 'dark', idOf: (id: string) => string): Tag {
  const kept = new Map<string, string>();
  for (const [key, value] of attributes) {
    if (key === 'class') {
      const names = value.split(/\s+/).filter((each) => each && !each.startsWith('svelte-') && each !== 'full');
      if (names.length > 0) kept.set(key, names.join(' '));
    } else if (key === 'style') {
      for (const [property, said] of value.split(';').map((pair) => pair.split(':'))) {
        if (property === undefined || said === undefined) continue;
        for (const [known, text] of still(property.trim(), said.trim())) kept.set(known, resolved(text, theme));
      }
    } else if (key === 'id' && name === 'linearGradient') kept.set(key, idOf(value));
    else if (key === 'font-family') kept.set(key, resolved(value, theme));
    else if (COLOURED.includes(key))
      kept.set(
        key,
        resolved(value, theme).replace(/^url\(#([^)]+)\)$/, (_, id: string) => `url(#${idOf(id)})`),
      );
    else if (!OF_PAGES.test(key)) kept.set(key, value);
  }
  return { name, attributes: kept };
}

/** The colours of the dark theme over those of the light one, where a screen is dark; paper is light. */
function inTheDark(rules: readonly Rule[], used: ReadonlySet<string>): string {
  const coloured = rules.flatMap(({ selectors, declarations }) => {
    // All of them, also where they name no colour of the theme: a later rule must go on overriding an earlier one.
    const own = declarations.filter(([property]) => COLOURED.includes(property));
    return own.length > 0 ? [{ selectors, declarations: own }] : [];
  });
  const attributes = [...PALETTES.light].flatMap(([token, light]) =>
    COLOURED.filter((name) => used.has(`${name} ${light}`)).map((name): Rule => ({
      selectors: [`[${name}="${light}"]`],
      declarations: [[name, `var(--standoff-${token})`]],
    })),
  );
  return css`
    @media screen and (prefers-color-scheme: dark) {
      ${resolved(sheetText([...attributes, ...coloured]), 'dark')}
    }
  `;
}
