/** @typedef {{ hash: string, code: string }} Styles the styles of one component, and the class that all of its elements have */

/**
 * A Vite plugin that writes the styles of all Svelte components of the build to one file, those of a component after those of
 * the components in it. A page drawn by the server takes from it what is on it.
 * @param {string} fileName
 * @returns {import('vite').Plugin}
 */
export const collectStyles = (fileName) => {
  /** @type {Map<string, Styles>} */
  const found = new Map();
  return {
    name: 'standoff-collect-styles',
    enforce: 'post',
    transform(code, id) {
      const styles = /\.svelte(\?|$)/.test(id) && stylesIn(this.parse(code));
      if (styles) found.set(id, styles);
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
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(ordered) });
    },
  };
};

/**
 * @param {import('rolldown').ESTree.Program} program
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
