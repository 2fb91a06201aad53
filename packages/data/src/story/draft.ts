import type { Actor } from '../model/actor.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Question } from '../model/question.ts';
import type { Source } from '../model/source.ts';
import type { StoryHead, StoryList } from '../model/story.ts';
import type { Part } from './files.ts';
import type { Path } from './follow.ts';

/** An item and its place in its file. */
export interface Entry<T> {
  index: number;
  value: T;
}

/**
 * What could be read of a story: items whose shape is right. The rules check these, so that one slip in an item does not
 * hide what is wrong with the others. `ids` holds every id, also of items that are left out, and is `undefined` for a
 * list that could not be read at all.
 */
export interface Draft {
  head: StoryHead | undefined;
  actors: Entry<Actor>[];
  events: Entry<Event>[];
  claims: Entry<Claim>[];
  questions: Entry<Question>[];
  sources: Entry<Source>[];
  ids: Record<StoryList, readonly (string | undefined)[] | undefined>;
}

/** A rule that is broken, and where: the file and the path inside it. */
export interface Breach {
  part: Part;
  path: Path;
  message: string;
}

/** Everything in a draft that breaks one rule, in any order. */
export type Rule = (draft: Draft) => Iterable<Breach>;
