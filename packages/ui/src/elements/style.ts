/** Colours of the theme, for light and for dark; `theme.css` has the same. */
export const TOKENS: Record<string, [light: string, dark: string]> = {
  ground: ['#fbfaf7', '#14171c'],
  raised: ['#ffffff', '#1a1e24'],
  ink: ['#1c1b19', '#ece8e0'],
  muted: ['#67625b', '#a39d94'],
  line: ['#e2dfd8', '#2c3038'],
  shade: ['#f3f1ec', '#1c2027'],
  node: ['#eeeae0', '#2a2f38'],
  accent: ['#0b5cad', '#86b7f0'],
  'material-cooperation': ['#07535f', '#8be4ee'],
  'verbal-cooperation': ['#2795a8', '#2c92a8'],
  'verbal-conflict': ['#d0661a', '#f09a4a'],
  'material-conflict': ['#8f1531', '#f0506e'],
  other: ['#857a72', '#9a8f9a'],
};

const colours = (write: (light: string, dark: string) => string): string =>
  Object.entries(TOKENS)
    .map(([name, [light, dark]]) => `--standoff-${name}:${write(light, dark)}`)
    .join(';');

const css = String.raw;

/**
 * What an element looks like from outside and what its colours are. They follow the colour scheme of the page around it
 * (CSS `color-scheme`), unless `theme` names one; a page restyles them with a rule for the element.
 */
export const STYLE = css`
  :host {
    display: block;
    text-align: start;
    --standoff-serif: Georgia, 'Times New Roman', serif;
    --standoff-sans: system-ui, -apple-system, 'Segoe UI', sans-serif;
    ${colours((light) => light)}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${colours((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
  slot[hidden] {
    display: none;
  }
  .waiting {
    min-block-size: 20rem;
  }
  .failed {
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--standoff-line);
    background: var(--standoff-ground);
    color: var(--standoff-ink);
    font: 400 0.875rem/1.5 var(--standoff-sans);
    overflow-wrap: anywhere;
  }
  .failed a {
    color: inherit;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    direction: ltr;
  }
  svg text {
    unicode-bidi: plaintext;
  }
  [lang] {
    direction: ltr;
    unicode-bidi: isolate;
  }
  :is([lang|='ar'], [lang|='fa'], [lang|='he'], [lang|='ps'], [lang|='ur'], [lang|='yi']) {
    direction: rtl;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** One style sheet for all elements: a page's policy on style elements and attributes does not concern it. */
export function dress(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets.push(sheet);
}
