import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

/** An event lies in exactly one chapter, where the story has chapters. */
export function* chapters({ head, ids }: Draft): Generator<Breach> {
  if (!head || head.chapters.length === 0) return;
  const chapterOf = new Map<string, string>();
  for (const [at, { id, events }] of head.chapters.entries())
    for (const [index, event] of events.entries()) {
      const earlier = chapterOf.get(event);
      if (earlier === undefined) chapterOf.set(event, id);
      else
        yield {
          part: 'story',
          path: ['chapters', at, 'events', index],
          message: `the event ${quote(event)} is already in the chapter ${quote(earlier)}; keep it in exactly one`,
        };
    }
  for (const [index, event] of (ids.events ?? []).entries())
    if (event !== undefined && !chapterOf.has(event))
      yield {
        part: 'events',
        path: [index, 'id'],
        message: `no chapter holds the event ${quote(event)}; add it to the events of one chapter in story.yaml`,
      };
}
