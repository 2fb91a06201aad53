import { attestations } from '../attest/attestation.ts';
import { originals } from '../attest/independence.ts';
import type { Claim, Event, Question, Story } from '../model/index.ts';
import { quadOf } from '../plover/types.ts';
import { parseWhen } from '../time/parse.ts';
import type { When } from '../time/when.ts';
import { inReadingOrder } from './order.ts';
import type { Outline, OutlineClaim, OutlineEvent, OutlineQuestion } from './types.ts';
import { readValue } from './value.ts';

/**
 * The outline of a checked story: what charts, filters and lists need. Throws a RangeError on a date that `readStory`
 * would have refused.
 */
export function outline(story: Story, version: string): Outline {
  const attestation = attestations(story);
  const chapterOf = new Map(story.chapters.flatMap(({ id, events }) => events.map((event) => [event, id] as const)));
  const claimsOf = claimsByEvent(story.claims);

  const events = story.events.map((event): OutlineEvent => {
    const claims = claimsOf.get(event.id) ?? [];
    const chapter = chapterOf.get(event.id);
    return {
      id: event.id,
      when: whenOf(event.date),
      title: event.title,
      summary: event.summary,
      source: event.source,
      target: event.target,
      other: event.other,
      ...(event.type && { type: event.type }),
      quad: quadOf(event.type),
      ...(chapter && { chapter }),
      ...(event.place && { place: event.place }),
      follows: event.follows,
      attestation: attestation.get(event.id) ?? { status: 'single-source', publishers: 0, sources: 0, versions: 1 },
      claims: claims.length,
      sources: sourcesOf(event, claims),
    };
  });
  const ordered = inReadingOrder(events);

  return {
    id: story.id,
    version,
    title: story.title,
    summary: story.summary,
    period: whenOf(story.period),
    window: story.window,
    ...(story.zones && { zones: story.zones }),
    licence: story.licence,
    lanes: story.lanes,
    chapters: story.chapters.map(({ id, title, intro, from, to }) => ({ id, title, intro, from, to })),
    actors: story.actors.map(({ id, name, short, kind, role, partOf, aliases }) => ({
      id,
      name,
      ...(short && { short }),
      kind,
      ...(role && { role }),
      ...(partOf && { partOf }),
      aliases,
    })),
    events: ordered,
    claims: story.claims.map(claimOf),
    questions: questionsOf(story, ordered),
    sources: story.sources.map((source) => ({
      id: source.id,
      publisher: source.publisher,
      originals: originals(source),
    })),
    counts: {
      actors: story.actors.length,
      events: story.events.length,
      claims: story.claims.length,
      questions: story.questions.length,
      sources: story.sources.length,
    },
  };
}

function whenOf(date: string): When {
  const parsed = parseWhen(date);
  if (!parsed.ok) throw new RangeError(parsed.error);
  return parsed.when;
}

function claimsByEvent(claims: Claim[]): Map<string, Claim[]> {
  const byEvent = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.about && 'event' in claim.about) {
      const about = byEvent.get(claim.about.event);
      if (about) about.push(claim);
      else byEvent.set(claim.about.event, [claim]);
    }
  return byEvent;
}

const sourcesOf = (event: Event, claims: Claim[]): string[] => [
  ...new Set([...event.cited, ...claims.flatMap(({ cited }) => cited)].map(({ source }) => source)),
];

function claimOf(claim: Claim): OutlineClaim {
  const { id, by, about, date, kind, statement, quotation, disputes, supports, cited } = claim;
  const value = readValue(claim);
  return {
    id,
    by,
    ...(about && { about }),
    when: date === undefined ? null : whenOf(date),
    kind,
    statement,
    ...(quotation && { quotation }),
    ...(value && { value }),
    disputes,
    supports,
    sources: [...new Set(cited.map(({ source }) => source))],
  };
}

function questionsOf({ questions, claims }: Story, ordered: OutlineEvent[]): OutlineQuestion[] {
  const aboutOf = new Map(claims.map(({ id, about }) => [id, about && 'event' in about ? about.event : undefined]));
  const eventsOf = ({ about, positions }: Question): string[] => {
    const named = new Set([...about, ...positions.flatMap((position) => position.claims.map((id) => aboutOf.get(id)))]);
    return ordered.filter(({ id }) => named.has(id)).map(({ id }) => id);
  };
  return questions.map((question) => ({
    id: question.id,
    question: question.question,
    events: eventsOf(question),
    positions: question.positions.map((position) => ({ label: position.label, claims: position.claims })),
  }));
}
