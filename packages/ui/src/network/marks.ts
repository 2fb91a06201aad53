import type { ActorKind, NetworkActor } from '@standoff/data';
import type { Point } from './geometry.ts';
import { radius } from './size.ts';

/** An actor as it is drawn: where, which shape, how large. Pixels. */
export interface Mark extends Point {
  id: string;
  kind: ActorKind;
  r: number;
}

/** Marks of the actors that have a place, at the size that `events` gives them. */
export function marksOf(
  actors: readonly NetworkActor[],
  place: (id: string) => Point | undefined,
  largest: number,
  events: (actor: NetworkActor) => number,
): Mark[] {
  const most = Math.max(0, ...actors.map((actor) => actor.allEvents));
  return actors.flatMap((actor) => {
    const at = place(actor.id);
    return at ? [{ id: actor.id, kind: actor.kind, x: at.x, y: at.y, r: radius(events(actor), most, largest) }] : [];
  });
}

export const marksById = (marks: readonly Mark[]): Map<string, Mark> => new Map(marks.map((mark) => [mark.id, mark]));
