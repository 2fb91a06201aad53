import type { When } from '@standoff/data';
import { parseWhen } from '@standoff/data/time';

/** The parsed date of a checked story. Throws a RangeError on text that the check would have refused. */
function whenOf(date: string): When {
  const parsed = parseWhen(date);
  if (!parsed.ok) throw new RangeError(`'${date}' is not a date: ${parsed.error}`);
  return parsed.when;
}

export const whenOrNull = (date: string | undefined): When | null => (date === undefined ? null : whenOf(date));
