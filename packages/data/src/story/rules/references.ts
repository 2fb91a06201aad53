import type { Citation } from '../../model/citation.ts';
import type { StoryList } from '../../model/story.ts';
import { quote } from '../../time/complaint.ts';
import type { Breach, Draft } from '../draft.ts';
import type { Path } from '../follow.ts';
import { nearest } from '../nearest.ts';

interface Reference extends Pick<Breach, 'part' | 'path'> {
  id: string;
  to: StoryList;
}

function* each(part: Breach['part'], path: Path, ids: readonly string[], to: StoryList): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { part, path: [...path, index], id, to };
}

function* citations(part: StoryList, index: number, cited: readonly Citation[]): Generator<Reference> {
  for (const [at, { source }] of cited.entries())
    yield { part, path: [index, 'cited', at, 'source'], id: source, to: 'sources' };
}

function* eventReferences({ events }: Draft): Generator<Reference> {
  for (const { index, value } of events) {
    for (const role of ['source', 'target', 'other'] as const)
      yield* each('events', [index, role], value[role], 'actors');
    yield* each('events', [index, 'follows'], value.follows, 'events');
    yield* citations('events', index, value.cited);
  }
}

function* claimReferences({ claims }: Draft): Generator<Reference> {
  for (const { index, value } of claims) {
    const { about, by, supports, disputes, cited } = value;
    if (about && 'event' in about)
      yield { part: 'claims', path: [index, 'about', 'event'], id: about.event, to: 'events' };
    if (about && 'actor' in about)
      yield { part: 'claims', path: [index, 'about', 'actor'], id: about.actor, to: 'actors' };
    yield { part: 'claims', path: [index, 'by'], id: by, to: 'actors' };
    yield* each('claims', [index, 'supports'], supports, 'claims');
    yield* each('claims', [index, 'disputes'], disputes, 'claims');
    if ((value.property === 'actor' || value.property === 'order') && typeof value.value === 'string')
      yield { part: 'claims', path: [index, 'value'], id: value.value, to: 'actors' };
    yield* citations('claims', index, cited);
  }
}

function* questionReferences({ questions }: Draft): Generator<Reference> {
  for (const { index, value } of questions) {
    yield* each('questions', [index, 'about'], value.about, 'events');
    for (const [at, { claims }] of value.positions.entries())
      yield* each('questions', [index, 'positions', at, 'claims'], claims, 'claims');
  }
}

function* otherReferences({ head, actors }: Draft): Generator<Reference> {
  for (const { index, value } of actors)
    if (value.partOf !== undefined) yield { part: 'actors', path: [index, 'partOf'], id: value.partOf, to: 'actors' };
  for (const [at, lane] of (head?.lanes ?? []).entries())
    yield* each('story', ['lanes', at, 'actors'], lane.actors, 'actors');
  for (const [at, chapter] of (head?.chapters ?? []).entries())
    yield* each('story', ['chapters', at, 'events'], chapter.events, 'events');
}

const ONE: Record<StoryList, string> = {
  actors: 'actor',
  events: 'event',
  claims: 'claim',
  questions: 'question',
  sources: 'source',
};

/** Looking for what was meant takes time; somebody with more slips than this is helped by the first ones. */
const MAX_SUGGESTIONS = 200;

/** Whatever is named exists. */
export function* references(draft: Draft): Generator<Breach> {
  const known = new Map<StoryList, Set<string>>();
  for (const [list, ids] of Object.entries(draft.ids) as [StoryList, Draft['ids'][StoryList]][])
    if (ids) known.set(list, new Set(ids.filter((id) => id !== undefined)));
  let suggestions = 0;
  for (const read of [eventReferences, claimReferences, questionReferences, otherReferences])
    for (const { part, path, id, to } of read(draft)) {
      const ids = known.get(to);
      if (!ids || ids.has(id)) continue;
      const near = suggestions++ < MAX_SUGGESTIONS ? nearest(id, ids) : undefined;
      const cure = near ? `did you mean ${quote(near)}?` : `use the id of an entry in ${to}.yaml, or add one`;
      yield { part, path, message: `there is no ${ONE[to]} ${quote(id)}; ${cure}` };
    }
}
