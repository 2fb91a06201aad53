import type { Filter } from '../filter/filter.ts';
import type { Outline } from '../outline/types.ts';
import { foldText } from '../text.ts';
import { wallEnd, wallStart } from '../time/when.ts';

export type Fold = NonNullable<Filter['fold']>;

/** Look-ups over an outline that filters and views share, built once per outline and on first use. */
export interface StoryIndex {
  /** First and last wall-clock moment of each event. */
  starts: Float64Array;
  ends: Float64Array;
  /** Position of an actor in `outline.actors`; -1 if there is none. */
  actor(id: string): number;
  /** Position of the actor that an actor counts as: with people folded, the body that a person is part of. */
  standsFor(fold: Fold): Int32Array;
  /** Positions of the actors that take part in each event, in any role. With people folded, the body a person is part of too. */
  participants(fold: Fold): Set<number>[];
  /** Everything that the text filter looks at, folded for comparison. */
  text(event: number): string;
}

const indexes = new WeakMap<Outline, StoryIndex>();

/** The index of an outline. Outlines are never changed once made, so the index is kept as long as the outline is. */
export function indexOf(outline: Outline): StoryIndex {
  let index = indexes.get(outline);
  if (!index) {
    index = buildIndex(outline);
    indexes.set(outline, index);
  }
  return index;
}

function buildIndex(outline: Outline): StoryIndex {
  const position = new Map(outline.actors.map(({ id }, i) => [id, i]));
  const actor = (id: string) => position.get(id) ?? -1;
  const standsFor = once((fold: Fold) =>
    Int32Array.from(outline.actors, ({ id, kind, partOf }) => {
      const body = partOf === undefined ? -1 : actor(partOf);
      return fold === 'people' && kind === 'person' && body >= 0 ? body : actor(id);
    }),
  );
  return {
    starts: Float64Array.from(outline.events, ({ when }) => wallStart(when)),
    ends: Float64Array.from(outline.events, ({ when }) => wallEnd(when)),
    actor,
    standsFor,
    participants: once((fold: Fold) => {
      const folded = standsFor(fold);
      return outline.events.map(({ source, target, other }) => {
        const ids = [...source, ...target, ...other].map(actor).filter((i) => i >= 0);
        return new Set([...ids, ...ids.map((i) => folded[i] ?? i)]);
      });
    }),
    text: once((event: number) => searchText(outline, event, position)),
  };
}

function searchText(outline: Outline, i: number, position: Map<string, number>): string {
  const event = outline.events[i];
  if (!event) return '';
  const actors = [...event.source, ...event.target, ...event.other].flatMap(
    (id) => outline.actors[position.get(id) ?? -1] ?? [],
  );
  const texts = [event.title, event.summary, event.said, ...actors.flatMap(({ name, short }) => [name, short ?? name])];
  return foldText(
    [...texts.flatMap(({ en, fr }) => [en, fr ?? '']), ...actors.flatMap(({ aliases }) => aliases)].join('\n'),
  );
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
