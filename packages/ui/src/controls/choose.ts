import type { Filter } from '@standoff/data';

/** The keys of a filter that hold several values. */
export type ListKey = 'actor' | 'type' | 'quad' | 'status' | 'source';

/** A filter with the values of one key replaced; no values at all leave the key out, which lets everything through. */
export function withValues<K extends ListKey>(filter: Filter, key: K, values: NonNullable<Filter[K]>): Filter {
  const next = { ...filter };
  if (values.length) next[key] = values;
  else Reflect.deleteProperty(next, key);
  if (key === 'actor' && values.length < 2) delete next.match;
  return next;
}

/** A list with the values in it if any was missing, without them if all were there. */
export function toggled<T>(list: readonly T[], values: readonly T[]): T[] {
  const missing = values.filter((value) => !list.includes(value));
  return missing.length ? [...list, ...missing] : list.filter((value) => !values.includes(value));
}

/** A filter with one quad class pressed or released; all of them pressed is the same as none. */
export function toggleQuad(filter: Filter, quad: NonNullable<Filter['quad']>[number], all: readonly string[]): Filter {
  const next = toggled(filter.quad ?? [], [quad]);
  return withValues(filter, 'quad', next.length === all.length ? [] : next);
}
