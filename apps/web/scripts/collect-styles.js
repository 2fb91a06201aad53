/** @typedef {{ hash: string, code: string }} Styles the styles of one component, and the class that all of its elements have */

/** Where a component puts in its styles, in the script that Svelte makes of it. */
const PUT_IN = /\$\.append_styles\(\$\$anchor, \$\$css\);?/g;

/**
 * A Vite plugin that takes the styles of all Svelte components of the build out of their scripts, those of a component after
 * those of the components in it: into a JSON file, from which the server takes what is on a page, and a style sheet with all
 * of them for what comes later.
 * @param {{ inside: string, sheet: string }} names of the JSON file, and of the style sheet, to which a hash is added
 * @returns {import('vite').Plugin}
 */
export const collectStyles = ({ inside, sheet }) => {
  /** @type {Map<string, Styles>} */
  const found = new Map();
  return {
    name: 'standoff-collect-styles',
    enforce: 'post',
    transform(code, id) {
      const styles = /\.svelte(\?|$)/.test(id) && stylesIn(this.parse(code));
      if (!styles) return null;
      found.set(id, styles);
      if (!code.includes('$.append_styles('))
        this.error(`${id} has styles and no call of $.append_styles: Svelte puts them in in another way now`);
      return { code: code.replace(PUT_IN, ''), map: null };
    },
    generateBundle() {
      if (found.size === 0)
        this.error(
          'no component of the build has a constant $$css: Svelte keeps styles elsewhere now, and frames would have none',
        );
      /** @type {Set<string>} */
      const seen = new Set();
      /** @type {Styles[]} */
      const ordered = [];
      /** @param {string} id */
      const follow = (id) => {
        if (seen.has(id)) return;
        seen.add(id);
        const module = this.getModuleInfo(id);
        [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])].forEach(follow);
        const styles = found.get(id);
        if (styles) ordered.push(styles);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) follow(id);
      this.emitFile({ type: 'asset', fileName: inside, source: JSON.stringify(ordered) });
      this.emitFile({ type: 'asset', name: sheet, source: ordered.map(({ code }) => code).join('\n') });
    },
  };
};

/**
 * @param {ReturnType<import('vite').Rolldown.PluginContext['parse']>} program
 * @returns {Styles | undefined}
 */
function stylesIn({ body }) {
  const constants = body.flatMap((part) => (part.type === 'VariableDeclaration' ? part.declarations : []));
  const css = constants.find(({ id }) => id.type === 'Identifier' && id.name === '$$css')?.init;
  if (css?.type !== 'ObjectExpression') return undefined;
  const values = new Map(
    css.properties.flatMap((part) =>
      part.type === 'Property' && part.key.type === 'Identifier' && part.value.type === 'Literal'
        ? [[part.key.name, String(part.value.value)]]
        : [],
    ),
  );
  const [hash, code] = [values.get('hash'), values.get('code')];
  return hash && code ? { hash, code } : undefined;
}
