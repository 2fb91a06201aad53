import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';

export type Path = readonly (string | number)[];

/** Where in the text something stands. Offsets count from 0; `undefined` in an empty file. */
interface Place {
  /** The key that leads to it; the nearest key, or item of a list, that is there where the path breaks off. */
  key: number | undefined;
  value: number | undefined;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** Follows keys and indices from the top of a document as far as they lead. */
export function follow(document: Document, path: Path): Place {
  let node: unknown = document.contents;
  let key = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return { key, value: key };
      [key, node] = [startOf(pair.key), pair.value];
    } else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
      node = node.items[step];
      key = startOf(node);
    } else return { key, value: key };
  }
  // A key with nothing after it has an empty value, which starts nowhere in particular.
  const empty = isScalar(node) && node.range?.[0] === node.range?.[1];
  return { key, value: empty ? key : (startOf(node) ?? key) };
}
