import type { Actor, Claim, Event, Filter, Outline, Question, SearchAnswer, Source, StoryHead } from '@standoff/data';

/** The kinds of thing that a story holds, by the name they have in inputs. */
export interface Kinds {
  actor: Actor;
  event: Event;
  claim: Claim;
  question: Question;
  source: Source;
}
export type Kind = keyof Kinds;

/** What points at what: `find('claim', 'by', ids)` answers the claims made by those actors. */
export interface Relations {
  actor: 'partOf';
  event: 'cites';
  claim: 'aboutEvent' | 'aboutActor' | 'by' | 'supports' | 'cites';
  question: 'holds';
  source: never;
}

export interface Page<T> {
  items: T[];
  /** Give it back to get what follows; null at the end. */
  nextCursor: string | null;
}

export interface ListOptions {
  filter: Filter;
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** At least 1. */
  limit: number;
}

export type StoryCard = Pick<
  Outline,
  'id' | 'version' | 'title' | 'summary' | 'period' | 'window' | 'licence' | 'counts'
>;

/**
 * Where stories are kept. Versions are immutable: what a reader answers never changes. Any engine that passes
 * `testing/conformance.ts` can stand behind the API.
 */
export interface Store {
  /** Every story in its current version, in alphabetical order of ids. */
  stories(): Promise<StoryCard[]>;
  /** The version of a story that is served when none is named; undefined when there is no such story. */
  current(story: string): Promise<string | undefined>;
  /** A reader of one version of a story; undefined when it is not served. */
  open(story: string, version: string): Promise<StoryReader | undefined>;
}

/** Reads one version of one story. */
export interface StoryReader {
  readonly version: string;
  outline(): Promise<Outline>;
  /** What is in no list: the head of the story, and the ids of its events in the order in which they are written, not read. */
  written(): Promise<{ head: StoryHead; events: readonly string[] }>;
  /** The things with these ids, in that order. Ids that nothing has are left out. */
  get<K extends Kind>(kind: K, ids: readonly string[]): Promise<Kinds[K][]>;
  /** The things that point at any of these ids, each once, in the story's order. */
  find<K extends Kind>(kind: K, relation: Relations[K], ids: readonly string[]): Promise<Kinds[K][]>;
  /**
   * A page of the things that belong to the events in the filter: the events themselves in reading order; the actors who take
   * part in them, the claims about them, the questions whose own events are among them, and the sources cited for them or for claims about them, in the
   * story's order. A filter that narrows nothing lists everything. Throws `UnknownCursor`.
   */
  list<K extends Kind>(kind: K, options: ListOptions): Promise<Page<Kinds[K]>>;
  /** The best matches of a text, at most `limit` (see `search` of `@standoff/data`). */
  search(text: string, limit: number): Promise<SearchAnswer>;
}

/** A cursor that no page of this list has given out. */
export class UnknownCursor extends Error {
  constructor(cursor: string) {
    super(`No page of this list ends with cursor '${cursor}': give a nextCursor of the same list and version`);
  }
}
