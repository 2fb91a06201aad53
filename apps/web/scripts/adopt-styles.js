const SVELTE_FILE = '/svelte/src/internal/client/dom/css.js';

/** In place of Svelte's own, beside which it lies: the same signature, and the same search for the root to style. */
const CODE = `
import { effect } from '../reactivity/effects.js';
import { active_effect } from '../runtime.js';

const sheets = new Map();

function sheetOf({ hash, code }) {
  let sheet = sheets.get(hash);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(code);
    sheets.set(hash, sheet);
  }
  return sheet;
}

export function append_styles(anchor, css) {
  effect(() => {
    const node = active_effect?.parent?.nodes?.start ?? anchor;
    const root = node.getRootNode();
    const scope = root.adoptedStyleSheets ? root : node.ownerDocument;
    const sheet = sheetOf(css);
    if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets.push(sheet);
  });
}
`;

/**
 * A Vite plugin that puts the styles of Svelte components into constructable style sheets instead of style elements, which the
 * content security policy of a page around them may forbid.
 * @returns {import('vite').Plugin}
 */
export const adoptStyles = () => {
  let replaced = false;
  return {
    name: 'standoff-adopt-styles',
    load(id) {
      if (!id.split('?')[0]?.endsWith(SVELTE_FILE)) return null;
      replaced = true;
      return CODE;
    },
    buildEnd(error) {
      if (!error && !replaced)
        this.error(
          `no module of the build ends with ${SVELTE_FILE}: Svelte puts in styles in another way now, and pages with a strict content security policy would refuse them`,
        );
    },
  };
};
