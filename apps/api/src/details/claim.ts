import type { Claim, ClaimPageDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { lookups, referenceTo } from './lookups.ts';
import { citedSources, claimDetails, claimDetailsById } from './parts.ts';

/** Everything a page shows of a claim. */
export async function claimPageDetail(reader: StoryReader, claim: Claim): Promise<ClaimPageDetail> {
  const [outline, [detail], disputes, supports, supporters, sources, questions] = await Promise.all([
    reader.outline(),
    claimDetails(reader, [claim]),
    claimDetailsById(reader, claim.disputes),
    claimDetailsById(reader, claim.supports),
    reader.find('claim', 'supports', [claim.id]),
    citedSources(reader, [claim]),
    reader.find('question', 'holds', [claim.id]),
  ]);
  const about = claim.about && 'event' in claim.about ? lookups(outline).events.get(claim.about.event) : undefined;
  return {
    claim: detail as NonNullable<typeof detail>,
    event: about ? referenceTo(about) : null,
    disputes,
    supports,
    supportedBy: await claimDetails(reader, supporters),
    sources,
    questions,
  };
}
