import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = new URL('../dist/', import.meta.url);
const UI = '../../packages/ui/src/';
const EVERYWHERE = ['src/embed/frame.ts', `${UI}messages/charts/fr.ts`, `${UI}embed/notes.ts`];

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/**
 * All scripts that a frame has fetched once its reader has pointed at the chart and pressed something in it, in French, whose
 * words are the longest.
 * @param {string[]} sources what draws the chart, by the paths of modules in packages/ui/src
 * @returns {string[]} paths
 */
export function frameLoad(sources) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', OUTPUT), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const follow = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build of frames has no chunk ${key}: ${Object.keys(manifest).join(', ')}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  [...EVERYWHERE, ...sources.map((source) => UI + source)].forEach(follow);
  return [...files].map((file) => fileURLToPath(new URL(file, OUTPUT)));
}
