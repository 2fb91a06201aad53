export const STATUSES = ['contested', 'well-attested', 'single-source'] as const;
export type Status = (typeof STATUSES)[number];

/** How well an event is attested: computed from its citations and claims, never typed in. */
export interface Attestation {
  status: Status;
  /** Independent publishers: groups of cited sources that share no original. */
  publishers: number;
  /** Cited sources, republished copies included. */
  sources: number;
  /** How many accounts cannot all be true as worded; 1 where nothing is disputed. */
  versions: number;
}
