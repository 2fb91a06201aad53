import type { Event, EventDetail } from '@standoff/data';
import type { StoryReader } from '../store/store.ts';
import { lookups, referenceTo } from './lookups.ts';
import { citedSources, claimDetails } from './parts.ts';

/** Everything a reading panel shows of an event. */
export async function eventDetail(reader: StoryReader, event: Event): Promise<EventDetail> {
  const outline = await reader.outline();
  const asked = outline.questions.filter(({ events: about }) => about.includes(event.id));
  const [claims, questions] = await Promise.all([
    reader.find('claim', 'aboutEvent', [event.id]),
    reader.get(
      'question',
      asked.map(({ id }) => id),
    ),
  ]);
  const { events, followedBy } = lookups(outline);
  const outlined = events.get(event.id);
  if (!outlined) throw new Error(`the outline lacks event '${event.id}' of its own version ${reader.version}`);
  const chapter = outline.chapters.find(({ id }) => id === outlined.chapter);
  return {
    event,
    when: outlined.when,
    attestation: outlined.attestation,
    claims: await claimDetails(reader, claims),
    sources: await citedSources(reader, [event, ...claims]),
    questions,
    follows: event.follows.flatMap((id) => events.get(id) ?? []).map(referenceTo),
    followedBy: (followedBy.get(event.id) ?? []).map(referenceTo),
    chapter: chapter ? { id: chapter.id, title: chapter.title } : null,
  };
}
