import type { z } from 'zod';
import type { Entry } from './draft.ts';
import { type Misfit, fit } from './shape.ts';

interface ReadList<T> {
  /** Every id by position; `undefined` where there is no list. */
  ids: (string | undefined)[] | undefined;
  /** The items whose shape is right. */
  entries: Entry<T>[];
  misfits: Misfit[];
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'id')) return undefined;
  const id: unknown = Reflect.get(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** Checks each item of a list against the schema of one item. */
export function readList<T extends z.ZodType>(schema: T, value: unknown): ReadList<z.infer<T>> {
  if (!Array.isArray(value)) {
    const message = 'this file holds no list; start each entry with "- id:", or write [] for none';
    return { ids: undefined, entries: [], misfits: [{ path: [], onKey: false, message }] };
  }
  const items: unknown[] = value;
  const read: ReadList<z.infer<T>> = { ids: items.map(idOf), entries: [], misfits: [] };
  for (const [index, item] of items.entries()) {
    const { value, misfits } = fit(schema, item);
    if (value !== undefined) read.entries.push({ index, value });
    for (const misfit of misfits) read.misfits.push({ ...misfit, path: [index, ...misfit.path] });
  }
  return read;
}
