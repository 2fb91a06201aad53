import type { Attestation } from '../attest/types.ts';
import type { Actor, Claim, Event, Localised, Question, Source } from '../model/index.ts';
import type { When } from '../time/when.ts';

/** What a reading panel or a page needs about one thing, in one answer. Dates come parsed beside their text. */
export interface ClaimDetail {
  claim: Claim;
  when: When | null;
  /** Both directions of dispute are the same list: disputes are symmetric. */
  disputes: string[];
  supports: string[];
  supportedBy: string[];
}

export interface SourceDetail {
  source: Source;
  when: When | null;
}

export interface EventReference {
  id: string;
  title: Localised;
  when: When;
}

export interface EventDetail {
  event: Event;
  when: When;
  attestation: Attestation;
  claims: ClaimDetail[];
  /** Every source cited by the event or by a claim about it, in the order first cited. */
  sources: SourceDetail[];
  questions: Question[];
  follows: EventReference[];
  followedBy: EventReference[];
  chapter: { id: string; title: Localised } | null;
}

export interface ClaimPageDetail {
  claim: ClaimDetail;
  /** The event it is about, if it is about one. */
  event: EventReference | null;
  disputes: ClaimDetail[];
  supports: ClaimDetail[];
  supportedBy: ClaimDetail[];
  sources: SourceDetail[];
  questions: Question[];
}

export interface ActorDetail {
  actor: Actor;
  /** What it is part of, nearest first. */
  partOf: { id: string; name: Localised }[];
  members: { id: string; name: Localised }[];
  /** Claims it makes. */
  claims: ClaimDetail[];
  /** Claims by others that dispute them. */
  disputedBy: ClaimDetail[];
  questions: Question[];
}

export interface QuestionDetail {
  question: Question;
  positions: {
    label: Localised;
    claims: ClaimDetail[];
    /** Independent publishers that carry the position. */
    publishers: number;
  }[];
  sources: SourceDetail[];
}

export interface SourcePageDetail {
  source: Source;
  when: When | null;
  events: EventReference[];
  claims: ClaimDetail[];
}
