import type { Status } from '../attest/types.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Property } from '../model/claim.ts';
import type { Localised } from '../model/text.ts';
import type { OutlineClaim, OutlineValue } from '../outline/types.ts';
import type { EventType, Quad, QuadCounts } from '../plover/types.ts';
import type { When } from '../time/when.ts';

/**
 * The actor network under a filter. It always holds the story's whole network, so that filtering fades marks in place and
 * never reshuffles the picture: what the filter leaves out has `events: 0`.
 */
export interface NetworkView {
  actors: NetworkActor[];
  links: NetworkLink[];
  /** Events in the filter; the same number in every view. */
  events: number;
}

export interface NetworkActor {
  id: string;
  name: Localised;
  kind: ActorKind;
  partOf?: string;
  /** Events in the filter that it, or anyone folded into it, takes part in, in any role. */
  events: number;
  /** The same without any filter: size and label priority rest on it where a stable picture matters. */
  allEvents: number;
  /** Ids of people folded into it. */
  members: string[];
  /** False for actors who are only ever concerned: they have no link in the whole story. */
  linked: boolean;
  /** Whether it, or anyone folded into it, takes a position on the question that the filter chooses. */
  speaks: boolean;
}

/** One ordered pair, or one unordered pair of equal parties (`directed: false`, ids in alphabetical order). */
export interface NetworkLink {
  /** `source~target`, or `a=b` for equal parties. */
  id: string;
  source: string;
  target: string;
  directed: boolean;
  /** Ids of the events in the filter, in reading order. */
  events: string[];
  quads: QuadCounts;
  /** The quad class that dominates in the filter, else (nothing in the filter) in the story; ties go to conflict, then material. */
  quad: Quad;
  /** Whether more than one quad class occurs. */
  mixed: boolean;
  /** Whether no event it stands for (in the filter, else in the story) is well-attested: each is contested or single-source. */
  unsettled: boolean;
  /** Events without any filter. */
  allEvents: number;
}

export type LaneBy = 'actor' | 'type' | 'chapter';

/** The timeline under a filter. */
export interface TimelineView {
  lanes: TimelineLane[];
  /** Events in the filter, in reading order. */
  marks: TimelineMark[];
  /** One bin per day from the first to the last day of the story, under the filter without its dates (a brush ignores itself). */
  bins: TimelineBin[];
  events: number;
}

export interface TimelineLane {
  id: string;
  /** Absent for lanes whose words belong to the interface: `type` lanes (id is the type or `none`), and the rest (`others`). */
  title?: Localised;
  /** Events in the filter whose mark lies in this lane. */
  events: number;
}

export interface TimelineMark {
  id: string;
  title: Localised;
  when: When;
  /** Index into `lanes`: the lane of who acts; who is acted upon, or most concerned, where nobody acts. */
  lane: number;
  /** Further lanes of equal parties or co-actors. */
  partners: number[];
  /** Lanes of whom it is aimed at, its own lane excluded. */
  targets: number[];
  type?: EventType;
  quad: Quad;
  status: Status;
  versions: number;
  follows: string[];
}

/**
 * Events per day. An event whose date covers several days (an interval, a month) adds an equal share to each of them, so
 * that a month is never drawn as its first day and the areas still add up to the number of events.
 */
export interface TimelineBin {
  /** Wall-clock midnight, in milliseconds as if UTC. */
  day: number;
  quads: QuadCounts;
}

/** Counts for filter controls, each under the filter without its own part. */
export interface Facets {
  actors: Map<string, number>;
  types: Map<EventType | 'none', number>;
  quads: Map<Quad, number>;
  statuses: Map<Status, number>;
  sources: Map<string, number>;
}

/** Every question in dispute, in the story's order, with the claims that the filter lets through. */
export interface DisagreementView {
  questions: DisputedQuestion[];
  /** Claims in the filter, each once, over all questions. */
  claims: number;
}

export interface DisputedQuestion {
  id: string;
  question: Localised;
  /** In the order first stated; a position whose claims the filter leaves out stays, empty. */
  positions: DisputedPosition[];
  /** Claims in the filter, and all claims; each once. */
  claims: number;
  allClaims: number;
  /** Pairs of claims in the filter that dispute each other, each pair once, the earlier stated first. */
  disputes: [string, string][];
  /**
   * The values that its claims in the filter give, one axis for each property and unit: the answers to the question side by
   * side, also where they are about different events.
   */
  axes: ValueAxis[];
}

export interface DisputedPosition {
  label: Localised;
  /** Those in the filter, in the order first stated: dated claims by their date, the others where the story lists them. */
  claims: OutlineClaim[];
  allClaims: number;
  /** Independent publishers that carry its claims in the filter. */
  publishers: number;
}

/** Values of one property, of one event or of everything that a question asks about, that can be drawn on one axis. */
export interface ValueAxis {
  /** `property`, or `property unit`. */
  id: string;
  property: Property;
  unit?: string;
  form: OutlineValue['form'];
  versions: ValueVersion[];
  /** The event that all the values are about, where it is one and the same: its own date stands beside competing times. */
  event?: string;
}

/** One value with all the claims that give it, in the order first stated. */
export interface ValueVersion {
  value: OutlineValue;
  claims: OutlineClaim[];
}

/**
 * One claim of an exchange. Steps in their order, indented by `depth`, are the exchange as a nested list: whatever answers a
 * claim follows it, in the order first stated, before the next claim of its own depth.
 */
export interface ExchangeStep {
  claim: OutlineClaim;
  /** 0 for a claim that answers none of the others. */
  depth: number;
  /** The earlier claims that it answers, in the order first stated; it stands under the first of them. */
  answers: ExchangeAnswer[];
}

export interface ExchangeAnswer {
  /** `supported-by`: the earlier claim backs this one, as a report printed beforehand may. */
  how: 'disputes' | 'supports' | 'supported-by';
  /** The id of the earlier claim. */
  claim: string;
}
