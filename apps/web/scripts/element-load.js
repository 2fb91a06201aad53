import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OUTPUT = new URL('../dist/', import.meta.url);
const UI = '../../packages/ui/src/';

/**
 * What computes what some charts show.
 * @type {Record<string, string[]>}
 */
const VIEWS = { Network: ['embed/network-view.ts'], Timeline: ['embed/timeline-view.ts'] };

/** @typedef {{ file: string, imports?: string[] }} Chunk */

/**
 * The scripts that a page with one custom element fetches: without a chart, until somebody uses what the element shows; with
 * one, all that it has fetched once that chart is drawn, in French, whose words are the longest.
 * @param {string} [chart] such as `Network`
 * @returns {string[]} paths
 */
export function elementLoad(chart) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(new URL('elements.json', OUTPUT), 'utf8'));
  const drawn = chart
    ? ['elements/late.ts', 'messages/charts/fr.ts', `embed/${chart}Chart.svelte`, ...(VIEWS[chart] ?? [])]
    : [];
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  const follow = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the build of elements has no chunk ${key}: ${Object.keys(manifest).join(', ')}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  ['src/embed/embed.ts', ...drawn.map((source) => UI + source)].forEach(follow);
  return [...files].map((file) => fileURLToPath(new URL(file, OUTPUT)));
}
