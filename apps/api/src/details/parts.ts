import type { Citation, Claim, ClaimDetail, Source, SourceDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { whenOrNull } from './when.ts';

/** Claims with their dates parsed and the ids of what they dispute, support and are supported by, in the order given. */
export async function claimDetails(reader: StoryReader, claims: readonly Claim[]): Promise<ClaimDetail[]> {
  const supporters = await reader.find('claim', 'supports', idsOf(claims));
  return claims.map((claim) => ({
    claim,
    when: whenOrNull(claim.date),
    disputes: claim.disputes,
    supports: claim.supports,
    supportedBy: idsOf(supporters.filter(({ supports }) => supports.includes(claim.id))),
  }));
}

export const claimDetailsById = async (reader: StoryReader, ids: readonly string[]): Promise<ClaimDetail[]> =>
  claimDetails(reader, await reader.get('claim', ids));

/** The sources that any of these cite, each once, in the order first cited. */
export const citedSources = async (
  reader: StoryReader,
  citing: readonly { cited: Citation[] }[],
): Promise<SourceDetail[]> => {
  const ids = new Set(citing.flatMap(({ cited }) => cited.map(({ source }) => source)));
  return (await reader.get('source', [...ids])).map(sourceDetail);
};

export const sourceDetail = (source: Source): SourceDetail => ({ source, when: whenOrNull(source.published) });

export const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
