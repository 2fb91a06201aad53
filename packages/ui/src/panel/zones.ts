import { sayWhen, type WordOptions } from '@standoff/data';
import { getContext, setContext } from 'svelte';

const KEY = Symbol('names of time zones');

type ZoneNames = NonNullable<WordOptions['zones']>;
export type SayWhen = typeof sayWhen;

/** Called by the page that knows where a story is set: panels below it then say "5:14 p.m. Eastern" and not "UTC−5". */
export const nameZones = (zones: ZoneNames): ZoneNames => setContext(KEY, zones);

/** `sayWhen` with the zone names of the page around the component that calls this while it is created. */
export function sayWhenHere(): SayWhen {
  const zones = getContext<ZoneNames | undefined>(KEY);
  return zones ? (when, lang, options) => sayWhen(when, lang, { zones, ...options }) : sayWhen;
}
