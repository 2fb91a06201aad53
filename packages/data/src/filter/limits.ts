/** How many values one key of a filter may hold, and how long its text may be: addresses have to stay usable. */
export const MAX_VALUES = 50;
export const MAX_QUERY = 200;
/** Values are cut to this length in messages, so that a 10 kB value does not become a 10 kB message. */
const SHOWN = 40;

/** A value as a message shows it. */
export const shown = (value: string): string => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
