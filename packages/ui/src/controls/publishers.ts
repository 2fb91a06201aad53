import { dropClause, matchingEvents, type Filter, type Outline } from '@standoff/data';
import type { Choice } from './choice.ts';

/**
 * Publishers with the ids of their sources and how many events cite any of them, under the filter without its sources.
 * Readers know publishers, not ids: one choice stands for all of a publisher's sources. Those cited most in the whole
 * story come first, so that the order does not change while choosing.
 */
export function publisherChoices(outline: Outline, filter: Filter): Choice[] {
  const publisherOf = new Map(outline.sources.map(({ id, publisher }) => [id, publisher]));
  const ids = new Map<string, string[]>();
  for (const { id, publisher } of outline.sources) ids.set(publisher, [...(ids.get(publisher) ?? []), id]);
  const inStory = countBy(publisherOf, outline.events);
  const inFilter = countBy(publisherOf, matchingEvents(outline, dropClause(filter, 'source')));
  return [...ids]
    .map(([publisher, values]) => ({
      values,
      label: { en: publisher },
      literal: true,
      count: inFilter.get(publisher) ?? 0,
    }))
    .sort((a, b) => (inStory.get(b.label.en) ?? 0) - (inStory.get(a.label.en) ?? 0) || compare(a.label.en, b.label.en));
}

function countBy(publisherOf: Map<string, string>, events: { sources: string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of events) {
    for (const publisher of new Set(sources.map((id) => publisherOf.get(id) ?? id))) {
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  }
  return counts;
}

const compare = new Intl.Collator('en').compare;
