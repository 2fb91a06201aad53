import type { StoryAccess } from '@standoff/data/formats';
import type { StoryReader } from '../store/store.ts';

/** A version of a story as exports take it: from the store, portion by portion. */
export async function accessTo(reader: StoryReader): Promise<StoryAccess> {
  const [outline, { head, events }] = await Promise.all([reader.outline(), reader.written()]);
  return { outline, head, written: events, get: (kind, ids) => reader.get(kind, ids) };
}
