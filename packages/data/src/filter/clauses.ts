import { indexOf, type StoryIndex } from '../index/story-index.ts';
import type { Outline } from '../outline/types.ts';
import { searchTerms } from '../text.ts';
import { dayWindow } from '../time/days.ts';
import { OPEN, type Filter } from './filter.ts';

/** One bit for each part of a filter. */
export const CLAUSES = { actor: 1, dates: 2, type: 4, quad: 8, status: 16, source: 32, q: 64, question: 128 } as const;
export type Clause = keyof typeof CLAUSES;

/**
 * For each event of the outline, which parts of the filter it fails, as bits. Zero is in the filter; zero but for one bit is
 * what a view sees that ignores that part. All views, lists and counts come from this one answer, so that they agree.
 */
export function failures(outline: Outline, filter: Filter): Uint8Array {
  const index = indexOf(outline);
  const failed = new Uint8Array(outline.events.length);
  const fail = (clause: Clause, passes: (event: number) => boolean) => {
    for (let event = 0; event < failed.length; event += 1)
      if (!passes(event)) failed[event] = (failed[event] ?? 0) | CLAUSES[clause];
  };

  if (filter.actor?.length) fail('actor', actorTest(index, filter));
  if (hasDates(filter)) fail('dates', dateTest(index, filter));
  const { type, quad, status, source } = filter;
  if (type?.length) fail('type', (i) => includes(type, outline.events[i]?.type));
  if (quad?.length) fail('quad', (i) => includes(quad, outline.events[i]?.quad));
  if (status?.length) fail('status', (i) => includes(status, outline.events[i]?.attestation.status));
  if (source?.length) fail('source', (i) => source.some((id) => outline.events[i]?.sources.includes(id)));
  if (filter.question !== undefined) {
    const events = new Set(outline.questions.find(({ id }) => id === filter.question)?.events);
    fail('question', (i) => events.has(outline.events[i]?.id ?? ''));
  }
  const terms = searchTerms(filter.q ?? '');
  if (terms.length) fail('q', (i) => terms.every((term) => index.text(i).includes(term)));
  return failed;
}

const includes = <T>(allowed: T[], value: T | undefined): boolean => value !== undefined && allowed.includes(value);

/** Whether the filter limits the dates at either end. */
export const hasDates = ({ from, to }: Filter): boolean => (from ?? OPEN) !== OPEN || (to ?? OPEN) !== OPEN;

function actorTest(index: StoryIndex, filter: Filter): (event: number) => boolean {
  const wanted = (filter.actor ?? []).map((id) => index.actor(id));
  const takesPart = index.participants(filter.fold === 'none' ? 'none' : 'people');
  return filter.match === 'all'
    ? (event) => wanted.every((actor) => takesPart[event]?.has(actor))
    : (event) => wanted.some((actor) => takesPart[event]?.has(actor));
}

function dateTest({ starts, ends }: StoryIndex, filter: Filter): (event: number) => boolean {
  const { start, end } = dayWindow(filter.from, filter.to);
  return (event) => (ends[event] ?? 0) >= start && (starts[event] ?? 0) <= end;
}
