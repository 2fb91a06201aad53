import type { Filter } from '../filter/filter.ts';
import type { Outline, OutlineClaim, OutlineSource } from '../outline/types.ts';
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
  /** Position of an event in `outline.events`; -1 if there is none. */
  event(id: string): number;
  claim(id: string): OutlineClaim | undefined;
  source(id: string): OutlineSource | undefined;
  /** Claims about an event, in the story's order. */
  about(event: string): readonly OutlineClaim[];
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

/** Claims about an event, in the story's order; none for an event that nobody speaks of and for an id that there is not. */
export const claimsAbout = (outline: Outline, event: string): readonly OutlineClaim[] => indexOf(outline).about(event);

function buildIndex(outline: Outline): StoryIndex {
  const position = new Map(outline.actors.map(({ id }, i) => [id, i]));
  const actor = (id: string) => position.get(id) ?? -1;
  const standsFor = once((fold: Fold) =>
    Int32Array.from(outline.actors, ({ id, kind, partOf }) => {
      const body = partOf === undefined ? -1 : actor(partOf);
      return fold === 'people' && kind === 'person' && body >= 0 ? body : actor(id);
    }),
  );
  const said = lazily(() => claimsByEvent(outline));
  const events = lazily(() => new Map(outline.events.map(({ id }, i) => [id, i])));
  const claims = lazily(() => byId(outline.claims));
  const sources = lazily(() => byId(outline.sources));
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
    text: once((event: number) => searchText(outline, event, position, said())),
    event: (id) => events().get(id) ?? -1,
    claim: (id) => claims().get(id),
    source: (id) => sources().get(id),
    about: (event) => said().get(event) ?? [],
  };
}

function searchText(
  outline: Outline,
  i: number,
  position: Map<string, number>,
  said: Map<string, OutlineClaim[]>,
): string {
  const event = outline.events[i];
  if (!event) return '';
  const actors = [...event.source, ...event.target, ...event.other].flatMap(
    (id) => outline.actors[position.get(id) ?? -1] ?? [],
  );
  const claims = said.get(event.id) ?? [];
  const texts = [
    event.title,
    event.summary,
    ...claims.map(({ statement }) => statement),
    ...actors.flatMap(({ name, short }) => [name, short ?? name]),
  ];
  return foldText(
    [
      ...texts.flatMap(({ en, fr }) => [en, fr ?? '']),
      ...claims.flatMap(({ quotation }) => quotation?.text ?? []),
      ...actors.flatMap(({ aliases }) => aliases),
    ].join('\n'),
  );
}

function claimsByEvent({ claims }: Outline): Map<string, OutlineClaim[]> {
  const byEvent = new Map<string, OutlineClaim[]>();
  for (const claim of claims) {
    if (!claim.about || !('event' in claim.about)) continue;
    const said = byEvent.get(claim.about.event);
    if (said) said.push(claim);
    else byEvent.set(claim.about.event, [claim]);
  }
  return byEvent;
}

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

function lazily<V>(make: () => V): () => V {
  let made: V | undefined;
  return () => (made ??= make());
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
