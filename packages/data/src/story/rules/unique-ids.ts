import { type StoryList, STORY_LISTS } from '../../model/story.ts';
import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';

function* repeated(
  part: Breach['part'],
  ids: readonly (string | undefined)[],
  before: readonly string[],
): Generator<Breach> {
  const first = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      yield {
        part,
        path: [...before, index, 'id'],
        message: `the id ${quote(id)} is taken by entry ${earlier + 1} of this list; choose another`,
      };
  }
}

/** An id names one actor, one event, and so on. An actor and an event may share one: addresses hold the kind as well. */
export function* uniqueIds({ head, ids }: Draft): Generator<Breach> {
  for (const list of Object.keys(STORY_LISTS) as StoryList[]) yield* repeated(list, ids[list] ?? [], []);
  for (const key of ['lanes', 'chapters'] as const)
    yield* repeated(
      'story',
      (head?.[key] ?? []).map(({ id }) => id),
      [key],
    );
}
