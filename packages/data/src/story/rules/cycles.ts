import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

interface Step {
  to: string;
  breach: Pick<Breach, 'part' | 'path'>;
}

/**
 * The steps that close a circle, each with the ids it leads through. Depth-first with a stack of its own, as chains may
 * be long; a step closes a circle when it leads to an id that is still open.
 */
function* circles(steps: ReadonlyMap<string, readonly Step[]>): Generator<{ step: Step; through: string[] }> {
  const done = new Set<string>();
  for (const start of steps.keys()) {
    if (done.has(start)) continue;
    const trail = [{ id: start, next: 0 }];
    const open = new Map([[start, 0]]);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = steps.get(top.id)?.[top.next++];
      if (!step) {
        done.add(top.id);
        open.delete(top.id);
        trail.pop();
        continue;
      }
      const depth = open.get(step.to);
      if (depth !== undefined) yield { step, through: trail.slice(depth).map(({ id }) => id) };
      else if (!done.has(step.to)) {
        open.set(step.to, trail.length);
        trail.push({ id: step.to, next: 0 });
      }
    }
  }
}

function* report(steps: ReadonlyMap<string, readonly Step[]>, verb: string): Generator<Breach> {
  for (const { step, through } of circles(steps)) {
    const way = [...through, step.to].map(quote).join(` ${verb} `);
    yield { ...step.breach, message: `this goes round in a circle: ${way}; take one step out` };
  }
}

/** Nothing is part of itself and nothing follows itself, however many steps away. */
export function* cycles({ actors, events }: Draft): Generator<Breach> {
  const belonging = new Map<string, Step[]>();
  for (const { index, value } of actors)
    if (value.partOf !== undefined)
      belonging.set(value.id, [{ to: value.partOf, breach: { part: 'actors', path: [index, 'partOf'] } }]);
  yield* report(belonging, 'is part of');

  const following = new Map<string, Step[]>();
  for (const { index, value } of events)
    following.set(
      value.id,
      value.follows.map((to, at) => ({ to, breach: { part: 'events', path: [index, 'follows', at] } })),
    );
  yield* report(following, 'follows');
}
