import { basename, resolve } from 'node:path';
import type { Problem } from '@standoff/data/model';

const ID = /^(["']?)id\1[ \t]*:[ \t]*/m;

/**
 * The problem of a story whose id is not the name of its folder: whoever reads an address would look for its files in vain.
 * `head` is the text of `story.yaml`.
 */
export function misnamed(folder: string, id: string, head: string): Problem[] {
  const name = basename(resolve(folder));
  if (name === id) return [];
  const message = `the id is "${id}" but the folder is "${name}"; rename the folder to "${id}", or change the id while nothing links to it`;
  return [{ file: 'story.yaml', ...placeOfId(head), rule: 'folder-name', message }];
}

/** Where the value of the top-level `id` starts; the start of the file where the text is laid out in an unusual way. */
function placeOfId(head: string): { line: number; column: number } {
  const found = ID.exec(head);
  if (!found) return { line: 1, column: 1 };
  return { line: head.slice(0, found.index).split('\n').length, column: found[0].length + 1 };
}
