import type { Source, SourcePageDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { lookups, referenceTo } from './lookups.ts';
import { claimDetails, sourceDetail } from './parts.ts';

/** Everything a page shows of a source: what it is, and the events and claims that cite it. */
export async function sourcePageDetail(reader: StoryReader, source: Source): Promise<SourcePageDetail> {
  const [outline, events, claims] = await Promise.all([
    reader.outline(),
    reader.find('event', 'cites', [source.id]),
    reader.find('claim', 'cites', [source.id]),
  ]);
  const outlined = lookups(outline).events;
  return {
    ...sourceDetail(source),
    events: events.flatMap(({ id }) => outlined.get(id) ?? []).map(referenceTo),
    claims: await claimDetails(reader, claims),
  };
}
