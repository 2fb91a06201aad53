import type { Status } from '../attest/types.ts';
import type { ActorKind } from '../model/actor.ts';
import type { Localised } from '../model/text.ts';
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
