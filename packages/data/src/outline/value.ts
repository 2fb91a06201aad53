import type { Claim, Property, Value } from '../model/claim.ts';
import { secondsOf } from '../time/duration.ts';
import { parseWhen } from '../time/parse.ts';
import type { OutlineValue } from './types.ts';

/** The value of a checked claim, read into the form that its property takes; nothing where it gives none. */
export function readValue({
  property,
  value,
  unit,
}: Pick<Claim, 'property' | 'value' | 'unit'>): OutlineValue | undefined {
  if (property === undefined || value === undefined) return undefined;
  const read = READERS[property](value);
  return read && { property, ...(unit !== undefined && { unit }), ...read };
}

type Read = Without<OutlineValue, 'property' | 'unit'>;
/** `Omit` that keeps the members of a union apart. */
type Without<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

const ends = (value: Value): [number | string, number | string] =>
  typeof value === 'object' ? [value.min, value.max] : [value, value];

const date = (value: Value): Read | undefined => {
  const parsed = parseWhen(String(value));
  return parsed.ok ? { form: 'when', when: parsed.when } : undefined;
};

const duration = (value: Value): Read | undefined => {
  const [min, max] = ends(value).map((end) => secondsOf(String(end)));
  return min === undefined || max === undefined ? undefined : { form: 'duration', min, max };
};

const number = (value: Value): Read => {
  const [min, max] = ends(value);
  return { form: 'number', min: Number(min), max: Number(max) };
};

const actor = (value: Value): Read => ({ form: 'actor', actor: String(value) });

const READERS: Record<Property, (value: Value) => Read | undefined> = {
  start: date,
  end: date,
  duration,
  count: number,
  amount: number,
  place: (value) => ({ form: 'place', place: String(value) }),
  actor,
  order: actor,
};
