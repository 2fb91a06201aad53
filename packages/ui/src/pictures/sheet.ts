/** One rule of a style sheet. */
export interface Rule {
  selectors: string[];
  declarations: [property: string, value: string][];
}

/** What means something on a page only. */
const PAGE_ONLY =
  /^(cursor|outline|transition|pointer-events|user-select|inset|position|text-decoration|display: block)/;
/** Marks carry their own colour as one of these; what is no style sheet's reader knows it as `color`, which is inherited alike. */
const OWN_COLOUR = /^--(mark|colour)$/;
const FONT = /^(\d+) (\S+?)(?:\/\S+)? (.+)$/;

/**
 * The rules of a component that hold in a still picture: those of every medium and state, with properties that every
 * reader of SVG knows, below an element of class `scope`. Components that draw are wrapped in it.
 * @param source a component as it is written
 */
export function stillRules(source: string, scope: string): Rule[] {
  const css = (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? '').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...withoutMedia(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const kept = selectors
      .split(',')
      .map((selector) => selector.trim())
      .filter((selector) => !selector.includes(':'));
    const declarations = body.split(';').flatMap(declaration);
    if (kept.length === 0 || declarations.length === 0) return [];
    return [{ selectors: kept.map((selector) => `.${scope} ${selector}`), declarations }];
  });
}

/** The rules outside `@media` and its kin. */
function withoutMedia(css: string): string {
  let kept = '';
  let rest = css;
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@')) {
    kept += rest.slice(0, at);
    let depth = 0;
    let end = at;
    do {
      const character = rest[end];
      if (character === '{') depth += 1;
      if (character === '}') depth -= 1;
      end += 1;
      if (depth === 0 && character === '}') break;
    } while (end < rest.length);
    rest = rest.slice(end);
  }
  return kept + rest;
}

function declaration(text: string): Rule['declarations'] {
  const colon = text.indexOf(':');
  if (colon < 0) return [];
  const [property, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  if (PAGE_ONLY.test(property) || (property === 'display' && value === 'block')) return [];
  return still(property, value);
}

/** A declaration in words that every reader of SVG knows. */
export function still(property: string, value: string): Rule['declarations'] {
  const known = value
    .replace(/var\(--(?:mark|colour)\)|currentcolor/gi, 'currentColor')
    .replace(/^transparent$/, 'none');
  if (OWN_COLOUR.test(property)) return [['color', known]];
  const font = property === 'font' ? FONT.exec(known) : null;
  if (!font) return [[property, known]];
  const [, weight = '', size = '', family = ''] = font;
  return [
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family],
  ];
}

/** Rules as text. */
export const sheetText = (rules: readonly Rule[]): string =>
  rules
    .map(({ selectors, declarations }) => {
      const body = declarations.map(([property, value]) => `${property}:${value}`).join(';');
      return `${selectors.join(',')}{${body}}`;
    })
    .join('\n');
