import { fileURLToPath } from 'node:url';

const STORIES = fileURLToPath(new URL('../../../packages/data/stories/', import.meta.url));

/**
 * While developing, reads the stories afresh when one of their files is saved: they are data that the server holds, which
 * no module graph knows of.
 *
 * @returns {import('vite').Plugin}
 */
export const reloadStories = () => ({
  name: 'standoff:reload-stories',
  apply: 'serve',
  configureServer(server) {
    const folder = process.env['STANDOFF_STORIES'] ?? STORIES;
    server.watcher.add(folder);
    server.watcher.on('change', (file) => {
      if (file.endsWith('.yaml')) void server.restart();
    });
  },
});
