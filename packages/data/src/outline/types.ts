import type { ActorKind } from '../model/actor.ts';
import type { Localised } from '../model/text.ts';
import type { EventType, Quad } from '../plover/types.ts';
import type { When } from '../time/when.ts';
import type { Attestation } from '../attest/types.ts';

/**
 * What charts, filters and lists need of a story, and nothing else: claims, quotations, citations and source details
 * follow on demand. Plain data, made once per version by `outline(story)`.
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
  questions: { id: string; question: Localised; about: string[] }[];
  sources: { id: string; publisher: string }[];
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
  /** Ids of the sources that the event or a claim about it cites. */
  sources: string[];
  /** Statements and quotations of the claims about it, for the text filter. */
  said: Localised;
}
