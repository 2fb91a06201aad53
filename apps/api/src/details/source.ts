import type { Citation, Source, SourceDetail, SourcePageDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { lookups, referenceTo } from './lookups.ts';
import { claimDetails, idsOf, sourceDetail } from './parts.ts';

export interface ListedSource extends SourceDetail {
  /** How many events, and how many claims, of the whole story cite it. */
  citedBy: { events: number; claims: number };
}

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

/** Sources as a list has them, each with how often it is cited. */
export async function listedSources(reader: StoryReader, sources: readonly Source[]): Promise<ListedSource[]> {
  const ids = idsOf(sources);
  const [events, claims] = await Promise.all([reader.find('event', 'cites', ids), reader.find('claim', 'cites', ids)]);
  const [inEvents, inClaims] = [counts(events), counts(claims)];
  return sources.map((source) => ({
    ...sourceDetail(source),
    citedBy: { events: inEvents.get(source.id) ?? 0, claims: inClaims.get(source.id) ?? 0 },
  }));
}

/** By source, how many of these cite it; several citations by one of them count once. */
function counts(citing: readonly { cited: Citation[] }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { cited } of citing)
    for (const id of new Set(cited.map(({ source }) => source))) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}
