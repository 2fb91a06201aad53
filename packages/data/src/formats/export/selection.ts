import type { Filter } from '../../filter/filter.ts';
import { isEmptyFilter, matchingEvents } from '../../filter/match.ts';
import type { Outline, OutlineActor } from '../../outline/types.ts';
import type { ExportData, StoryAccess } from './types.ts';

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/**
 * The ids of what goes out under a filter: the events in it, the claims about them, the questions on which those claims take
 * a position, the sources cited, and every actor who takes part, speaks, is named as a value, or is what one of those belongs
 * to. A filter that narrows nothing lets out everything.
 */
export function selectionOf(
  { outline, written }: Pick<StoryAccess, 'outline' | 'written'>,
  filter: Filter,
): ExportData['ids'] {
  if (isEmptyFilter(filter))
    return {
      actor: idsOf(outline.actors),
      event: written,
      claim: idsOf(outline.claims),
      question: idsOf(outline.questions),
      source: idsOf(outline.sources),
    };
  const matching = matchingEvents(outline, filter);
  const events = new Set(idsOf(matching));
  const claims = outline.claims.filter(({ about }) => about && 'event' in about && events.has(about.event));
  const claimIds = new Set(idsOf(claims));
  const sources = new Set(matching.flatMap((event) => event.sources));
  const actors = withWhatTheyBelongTo(outline, [
    ...matching.flatMap(({ source, target, other }) => [...source, ...target, ...other]),
    ...claims.flatMap(({ by, value }) => (value?.form === 'actor' ? [by, value.actor] : [by])),
  ]);
  return {
    actor: idsOf(outline.actors).filter((id) => actors.has(id)),
    event: written.filter((id) => events.has(id)),
    claim: idsOf(claims),
    question: idsOf(
      outline.questions.filter(({ positions }) =>
        positions.some((position) => position.claims.some((id) => claimIds.has(id))),
      ),
    ),
    source: idsOf(outline.sources).filter((id) => sources.has(id)),
  };
}

function withWhatTheyBelongTo({ actors }: Outline, ids: readonly string[]): Set<string> {
  const byId = new Map<string, OutlineActor>(actors.map((actor) => [actor.id, actor]));
  const found = new Set<string>();
  for (const id of ids)
    for (let at: string | undefined = id; at !== undefined && !found.has(at); at = byId.get(at)?.partOf) found.add(at);
  return found;
}
