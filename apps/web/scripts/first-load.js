import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = new URL('../.svelte-kit/output/client/', import.meta.url);

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[] }} Chunk */

/**
 * The scripts that a browser has to fetch before a page answers to clicks: Kit's entries, the layout, the page, all
 * that these import, and a language. What is imported later, on demand, does not count.
 * @param {string} route the route's file, such as `src/routes/+page.svelte`
 * @returns {string[]} paths
 */
export function firstLoad(route) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', OUTPUT), 'utf8'));
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry);
  /** @param {string} component */
  const node = (component) => {
    const nodes = entries.filter(({ src }) => src?.includes('/nodes/'));
    const found = nodes.find(({ src }) =>
      readFileSync(new URL(`../${src}`, import.meta.url), 'utf8').includes(component),
    );
    if (!found) throw new Error(`no node of the build has ${component}: ${nodes.map(({ src }) => src).join(', ')}`);
    return found;
  };
  /** @param {string} code */
  const language = (code) => {
    const found = Object.values(manifest).find(({ src }) => src?.endsWith(`/messages/${code}.ts`));
    if (!found) throw new Error(`the build has no file for the language ${code}`);
    return found;
  };
  const wanted = [
    ...entries.filter(({ src }) => !src?.includes('/nodes/')),
    node('src/routes/+layout.svelte'),
    node('src/routes/+error.svelte'),
    node(route),
    language('fr'),
  ];
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {Chunk | undefined} chunk */
  const follow = (chunk) => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) follow(manifest[key]);
  };
  wanted.forEach(follow);
  return [...files].map((file) => fileURLToPath(new URL(file, OUTPUT)));
}
