/**
 * A Vite plugin that fails the build when a package reaches the browser that only the server needs.
 * @param {string[]} names
 * @returns {import('vite').Plugin}
 */
export const keepOut = (names) => ({
  name: 'standoff-keep-out',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = names.find((each) => id.includes(`/node_modules/${each}/`));
        if (!name || renderedLength === 0) continue;
        const importers = this.getModuleInfo(id)?.importers.join(', ');
        this.error(
          `${name} is for the server, and ${importers} brings it to the browser: import only types from there`,
        );
      }
    }
  },
});
