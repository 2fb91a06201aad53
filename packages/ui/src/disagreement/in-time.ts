import type { DisputedQuestion, Localised, OutlineClaim } from '@standoff/data';
import { spanOf } from './marks.ts';

/** A claim with the position that it takes, counted from 0, and the speakers of those that it and it disputes. */
export interface ClaimInTime {
  claim: OutlineClaim;
  row: number;
  label: Localised;
  /** Ids of the actors with whose claims it disputes. */
  against: string[];
}

/** The claims of a question as they were made; those without a date come last, position by position. */
export function claimsInTime({ positions, disputes }: Pick<DisputedQuestion, 'positions' | 'disputes'>): ClaimInTime[] {
  const speakers = new Map(positions.flatMap(({ claims }) => claims.map(({ id, by }) => [id, by] as const)));
  const opposed = (id: string) =>
    disputes.flatMap(([a, b]) => (a === id ? (speakers.get(b) ?? []) : b === id ? (speakers.get(a) ?? []) : []));
  return positions
    .flatMap(({ label, claims }, row) => claims.map((claim) => ({ claim, row, label, against: opposed(claim.id) })))
    .map((each) => ({ each, start: spanOf(each.claim.when)?.start ?? Infinity }))
    .sort((a, b) => (a.start === b.start ? 0 : a.start - b.start))
    .map(({ each }) => each);
}
