import type { ActorKind } from '../model/actor.ts';
import type { ClaimKind, Property, Quotation } from '../model/claim.ts';
import type { Localised } from '../model/text.ts';
import type { EventType, Quad } from '../plover/types.ts';
import type { When } from '../time/when.ts';
import type { Attestation } from '../attest/types.ts';

/**
 * What charts, filters and lists need of a story, and nothing else: citations, notes and source details follow on demand.
 * Plain data, made once per version by `outline(story)`.
 */
export interface Outline {
  id: string;
  version: string;
  title: Localised;
  summary: Localised;
  period: When;
  window: { from: string; to: string };
  /** How clock times name their zone; without it, by the distance from UTC. */
  zones?: 'us';
  licence: string;
  lanes: { id: string; title: Localised; actors: string[] }[];
  chapters: OutlineChapter[];
  actors: OutlineActor[];
  /** In reading order: by earliest instant, and by the story's own order where dates tie or contain each other. */
  events: OutlineEvent[];
  /** In the story's own order. */
  claims: OutlineClaim[];
  questions: OutlineQuestion[];
  sources: OutlineSource[];
  counts: { actors: number; events: number; claims: number; questions: number; sources: number };
}

export interface OutlineChapter {
  id: string;
  title: Localised;
  intro: Localised;
  from: string;
  to: string;
}

export interface OutlineActor {
  id: string;
  name: Localised;
  short?: Localised;
  kind: ActorKind;
  role?: Localised;
  partOf?: string;
  aliases: string[];
}

export interface OutlineEvent {
  id: string;
  when: When;
  title: Localised;
  summary: Localised;
  source: string[];
  target: string[];
  other: string[];
  type?: EventType;
  quad: Quad;
  chapter?: string;
  place?: Localised;
  follows: string[];
  attestation: Attestation;
  claims: number;
  /** Ids of the sources that the event or a claim about it cites, the event's own (`attestation.sources` of them) first. */
  sources: string[];
}

/** A claim without its citations: who said what about what, when, and which claims it disputes and supports. */
export interface OutlineClaim {
  id: string;
  by: string;
  about?: { event: string } | { actor: string };
  when: When | null;
  kind: ClaimKind;
  statement: Localised;
  quotation?: Quotation;
  value?: OutlineValue;
  /** Stands on both sides. */
  disputes: string[];
  /** Runs one way. */
  supports: string[];
  /** Ids of the sources it cites, each once. */
  sources: string[];
}

/** The value that a claim gives, read: dates parsed, durations in seconds, a single number as a range of one. */
export type OutlineValue = { property: Property; unit?: string } & (
  | { form: 'when'; when: When }
  | { form: 'number'; min: number; max: number }
  | { form: 'duration'; min: number; max: number }
  | { form: 'actor'; actor: string }
  | { form: 'place'; place: string }
);

export interface OutlineQuestion {
  id: string;
  question: Localised;
  /** The events it is about and those that its claims are about, in reading order: what choosing it narrows a view to. */
  events: string[];
  /** In the order first stated, and in no other. */
  positions: { label: Localised; claims: string[] }[];
}

export interface OutlineSource {
  id: string;
  publisher: string;
  /** Whose reports it carries: the publishers it relays, else its own. Sources that share one are not independent. */
  originals: string[];
}
