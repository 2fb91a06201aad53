import type { StoryHead } from '../../model/story.ts';
import type { ExportData, ThingKind, Things } from './types.ts';

type Has = Record<ThingKind, (id: string) => boolean>;

/** The head of a story with the events and actors that go out; a lane that none of them is left in is left out. */
export const closedHead = (head: StoryHead, has: Has): StoryHead => ({
  ...head,
  lanes: head.lanes
    .map((lane) => ({ ...lane, actors: lane.actors.filter(has.actor) }))
    .filter(({ actors }) => actors.length > 0),
  chapters: head.chapters.map((chapter) => ({ ...chapter, events: chapter.events.filter(has.event) })),
});

/** For each kind, a thing without what it refers to that does not go out. */
export const CLOSED: { [K in ThingKind]: (thing: Things[K], has: Has) => Things[K] } = {
  actor: (actor) => actor,
  source: (source) => source,
  event: (event, has) => ({ ...event, follows: event.follows.filter(has.event) }),
  claim: (claim, has) => ({
    ...claim,
    supports: claim.supports.filter(has.claim),
    disputes: claim.disputes.filter(has.claim),
  }),
  question: (question, has) => ({
    ...question,
    about: question.about.filter(has.event),
    positions: question.positions
      .map((position) => ({ ...position, claims: position.claims.filter(has.claim) }))
      .filter(({ claims }) => claims.length > 0),
  }),
};

/** Whether a thing goes out, by its kind and id. */
export function membership(ids: ExportData['ids']): Has {
  const of = (kind: ThingKind) => {
    const known = new Set(ids[kind]);
    return (id: string) => known.has(id);
  };
  return { actor: of('actor'), event: of('event'), claim: of('claim'), question: of('question'), source: of('source') };
}
