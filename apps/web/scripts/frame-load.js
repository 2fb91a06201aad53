import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = new URL('../dist/', import.meta.url);
const BEGINNING = '/src/embed/frame';
/** What every chart is used with. */
const USED = ['/messages/charts/fr', '/embed/Card'];

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/**
 * All scripts that a frame has fetched once its reader has pointed at the chart and pressed something in it, in French, whose
 * words are the longest.
 * @param {string[]} sources what draws the chart: the ends of the paths of modules, without extensions
 * @param {{ used?: boolean }} options whether anybody has pointed at it
 * @returns {string[]} paths
 */
export function frameLoad(sources, { used = true } = {}) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', OUTPUT), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const follow = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  for (const module of [BEGINNING, ...(used ? USED : []), ...sources]) {
    // Whether the packages are taken from their sources or as they were built.
    const key = Object.keys(manifest).find((name) => `/${name.replace(/\.\w+$/, '')}`.endsWith(module));
    if (!key) throw new Error(`the build of frames has no chunk ${module}: ${Object.keys(manifest).join(', ')}`);
    follow(key);
  }
  return [...files].map((file) => fileURLToPath(new URL(file, OUTPUT)));
}
