import type { Citation, ClaimDetail, EventDetail, SourceDetail } from '@standoff/data';

/** A source with every place where the event, or a claim about it, cites it. */
export interface CitedSource extends SourceDetail {
  citations: Citation[];
  /** Whether the event itself cites it, and not only a claim about the event. */
  forEvent?: boolean;
}

/** Pairs sources with the citations that point to them, in the order of `sources`. Equal citations are told once. */
export function citedSources(sources: SourceDetail[], citations: Citation[]): CitedSource[] {
  return sources.map((detail) => {
    const told = new Map<string, Citation>();
    for (const citation of citations) {
      const says = citation.what ?? citation.locator;
      if (citation.source === detail.source.id && says) {
        told.set(JSON.stringify([citation.what, citation.locator]), citation);
      }
    }
    return { ...detail, citations: [...told.values()] };
  });
}

/** Everything that an event and the claims about it cite. */
export const citationsOf = ({ event, claims }: Pick<EventDetail, 'event' | 'claims'>): Citation[] => [
  ...event.cited,
  ...claims.flatMap(({ claim }) => claim.cited),
];

/** The sources of an event and of the claims about it, those that the event itself cites first. */
export function sourcesOfEvent(detail: Pick<EventDetail, 'event' | 'claims' | 'sources'>): CitedSource[] {
  const own = new Set(detail.event.cited.map(({ source }) => source));
  const cited = citedSources(detail.sources, citationsOf(detail)).map((one) => ({
    ...one,
    forEvent: own.has(one.source.id),
  }));
  return [...cited.filter(({ forEvent }) => forEvent), ...cited.filter(({ forEvent }) => !forEvent)];
}

/** The sources that a claim cites, in the order in which it cites them. */
export const sourcesOfClaim = ({ claim }: ClaimDetail, sources: SourceDetail[]): SourceDetail[] => {
  const ids = new Set(claim.cited.map(({ source }) => source));
  return sources.filter(({ source }) => ids.has(source.id));
};
