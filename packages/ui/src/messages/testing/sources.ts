import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'svelte/compiler';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const FOLDERS = ['packages/ui/src', 'apps/web/src'];
const NOT_PAGES = /\.test\.ts$|\.d\.ts$|\/testing\/|\/messages\//;

/** A node of a syntax tree, of a script or of a template: only its type is known of it. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Source {
  /** The path from the root of the repository. */
  file: string;
  tree: Node;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A component, or a script alone, which is parsed as the script of a component. */
export const parsed = (file: string, text: string): Source => ({
  file,
  tree: parse(file.endsWith('.svelte') ? text : `<script lang="ts">${text.replaceAll('</', '<\\/')}</script>`, {
    modern: true,
  }) as unknown as Node,
});

/** Every component and script that pages are made of; neither the messages themselves nor tests. */
export const pageSources = (): Source[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(ROOT, folder, path)),
  )
    .filter((path) => /\.(svelte|ts)$/.test(path) && !NOT_PAGES.test(path))
    .map((path) => parsed(relative(ROOT, path), readFileSync(path, 'utf8')));

/** The nodes directly inside a node. */
const inside = (node: Node): Node[] =>
  Object.entries(node).flatMap(([key, value]) => {
    if (key === 'parent' || key === 'metadata') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode);
  });

/** Goes through a tree from the outside in; `visit` is given what a node stands in, the nearest first, and answers whether to go on inside it. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => boolean,
  around: readonly Node[] = [],
): void {
  if (!visit(node, around)) return;
  for (const child of inside(node)) walk(child, visit, [node, ...around]);
}
