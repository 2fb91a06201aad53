import type { Claim, Story } from '../model/index.ts';
import { conflicts } from './conflicts.ts';
import { independentPublishers, originals } from './independence.ts';
import type { Attestation } from './types.ts';

/** How well every event is attested, by event id. Contested outweighs the number of publishers. */
export function attestations(story: Story): Map<string, Attestation> {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const graph = conflicts(story);
  const claimsAbout = new Map<string, Claim[]>();
  for (const claim of story.claims)
    if (claim.about && 'event' in claim.about) {
      const { event } = claim.about;
      claimsAbout.set(event, [...(claimsAbout.get(event) ?? []), claim]);
    }

  return new Map(
    story.events.map((event) => {
      const ids = [...new Set(event.cited.map(({ source }) => source))];
      const cited = ids.flatMap((id) => sources.get(id) ?? []);
      const publishers = independentPublishers(cited.map(originals));
      const versions = countVersions(
        (claimsAbout.get(event.id) ?? []).map(({ id }) => id),
        graph,
      );
      const status = versions > 1 ? 'contested' : publishers >= 2 ? 'well-attested' : 'single-source';
      return [event.id, { status, publishers, sources: cited.length, versions }];
    }),
  );
}

/**
 * Into how many groups the claims about an event fall, with the claims from elsewhere that they conflict with, so that no
 * two in a group conflict: greedy colouring in the order given. 1 where nothing conflicts.
 */
export function countVersions(claims: string[], conflict: Map<string, Set<string>>): number {
  const disputed = claims.filter((id) => (conflict.get(id)?.size ?? 0) > 0);
  const all = new Set(disputed);
  for (const id of disputed) for (const other of conflict.get(id) ?? []) all.add(other);

  const version = new Map<string, number>();
  for (const id of all) {
    const taken = new Set([...(conflict.get(id) ?? [])].map((other) => version.get(other)));
    let free = 0;
    while (taken.has(free)) free += 1;
    version.set(id, free);
  }
  return Math.max(1, new Set(version.values()).size);
}
