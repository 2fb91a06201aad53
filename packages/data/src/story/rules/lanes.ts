import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

/** At most one lane lists an actor, so that each actor has one lane. */
export function* lanes({ head }: Draft): Generator<Breach> {
  const laneOf = new Map<string, string>();
  for (const [at, { id, actors }] of (head?.lanes ?? []).entries())
    for (const [index, actor] of actors.entries()) {
      const earlier = laneOf.get(actor);
      if (earlier === undefined) laneOf.set(actor, id);
      else
        yield {
          part: 'story',
          path: ['lanes', at, 'actors', index],
          message: `the lane ${quote(earlier)} already lists the actor ${quote(actor)}; keep it in one`,
        };
    }
}
