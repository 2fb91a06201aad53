import fc from 'fast-check';
import { STATUSES } from '../attest/types.ts';
import { MAX_QUERY } from '../filter/limits.ts';
import type { Filter } from '../filter/filter.ts';
import type {
  Outline,
  OutlineActor,
  OutlineClaim,
  OutlineEvent,
  OutlineQuestion,
  OutlineSource,
  OutlineValue,
} from '../outline/types.ts';
import { EVENT_TYPES, QUADS, quadOf } from '../plover/types.ts';
import type { When } from '../time/when.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(2026, 0, 1);

/** A date of one whole day, `days` after 1 January 2026, for tests. */
export const aDay = (days: number, length = 1): When => ({
  edtf: new Date(EPOCH + days * DAY).toISOString().slice(0, 10),
  earliest: EPOCH + days * DAY,
  latest: EPOCH + (days + length) * DAY - 1,
  precision: 'day',
  form: length > 1 ? 'interval' : 'single',
  approximate: false,
  uncertain: false,
});

/** An event of nobody on 1 January 2026, with what the test needs changed. */
export const anEvent = (id: string, change: Partial<OutlineEvent> = {}): OutlineEvent => ({
  id,
  when: aDay(0),
  title: { en: id },
  summary: { en: '' },
  source: [],
  target: [],
  other: [],
  quad: quadOf(change.type),
  follows: [],
  attestation: { status: 'single-source', publishers: 1, sources: 1, versions: 1 },
  claims: 0,
  sources: [],
  ...change,
});

export const anActor = (id: string, change: Partial<OutlineActor> = {}): OutlineActor => ({
  id,
  name: { en: id },
  kind: 'organisation',
  aliases: [],
  ...change,
});

/** A source whose publisher has its own name, and which relays nobody unless told. */
export const aSource = (id: string, change: Partial<OutlineSource> = {}): OutlineSource => ({
  id,
  publisher: id,
  originals: [change.publisher ?? id],
  ...change,
});

/** A claim by Ada on 1 January 2026 about nothing, that cites nothing, with what the test needs changed. */
export const aClaim = (id: string, change: Partial<OutlineClaim> = {}): OutlineClaim => ({
  id,
  by: 'ada',
  when: aDay(0),
  kind: 'fact-claim',
  statement: { en: id },
  disputes: [],
  supports: [],
  sources: [],
  ...change,
});

/** A question with one position for each list of claims. */
export const aQuestion = (id: string, positions: string[][], events: string[] = []): OutlineQuestion => ({
  id,
  question: { en: `${id}?` },
  events,
  positions: positions.map((claims, i) => ({ label: { en: `Position ${i + 1}` }, claims })),
});

/** An outline with these actors and events, and the sources that the events name. */
export const anOutline = (change: Partial<Outline> = {}): Outline => {
  const events = change.events ?? [];
  const sources = [...new Set(events.flatMap((event) => event.sources))].map((id) => aSource(id));
  return {
    id: 'a-story',
    version: '0',
    title: { en: 'A story' },
    summary: { en: '' },
    period: aDay(0, 100),
    window: { from: '2026-01-01', to: '2026-01-31' },
    licence: 'CC0-1.0',
    lanes: [],
    chapters: [],
    actors: [],
    events,
    claims: [],
    questions: [],
    sources,
    counts: { actors: 0, events: events.length, claims: 0, questions: 0, sources: sources.length },
    ...change,
  };
};

const NAMES = ['ada', 'bo', 'cy', 'dee', 'eve', 'fay'];
const WORDS = ['été', 'order', 'Brief', 'l’accord', 'œuvre', '“quote”', '(.*)', 'مرحبا'];

const actors = fc
  .record({
    kinds: fc.array(fc.constantFrom('person', 'organisation', 'group'), { minLength: 6, maxLength: 6 }),
    ups: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
  })
  .map(({ kinds, ups }) =>
    NAMES.map((id, i): OutlineActor => {
      const up = ups[i] ?? 0;
      return anActor(id, { kind: kinds[i] as OutlineActor['kind'], ...(up < i && { partOf: NAMES[up] as string }) });
    }),
  );

const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });

const event = fc.record({
  day: fc.integer({ min: 0, max: 90 }),
  length: fc.constantFrom(1, 1, 1, 2, 30),
  open: fc.constantFrom('no', 'no', 'start', 'end'),
  source: names,
  target: names,
  other: names,
  type: fc.option(fc.constantFrom(...EVENT_TYPES), { nil: undefined }),
  status: fc.constantFrom(...STATUSES),
  sources: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { maxLength: 2 }),
  words: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
});

const QUESTIONS = ['q1', 'q2'];
const value: fc.Arbitrary<OutlineValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    property: fc.constantFrom('count', 'amount'),
    form: fc.constant('number'),
    min: fc.nat(2),
    max: fc.integer({ min: 2, max: 3 }),
  }),
  fc.nat(3).map((days): OutlineValue => ({ property: 'start', form: 'when', when: aDay(days) })),
);

const claim = fc.record({
  by: fc.constantFrom(...NAMES),
  event: fc.option(fc.nat(24), { nil: undefined }),
  day: fc.option(fc.nat(90), { nil: null }),
  value,
  disputes: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
  supports: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
  sources: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1, maxLength: 2 }),
  /** Where it stands: in a question's first or second position, or in none. */
  stands: fc.option(fc.tuple(fc.nat(1), fc.nat(1)), { nil: undefined }),
});

/** Random claims that dispute and support each other, in circles too; about one of `events` events, or about none. */
export const claimsAbout = (events: number): fc.Arbitrary<{ claims: OutlineClaim[]; questions: OutlineQuestion[] }> =>
  fc.array(claim, { maxLength: 12 }).map((drawn) => {
    const named = (others: number[], self: number) =>
      others.filter((other) => other !== self && other < drawn.length).map((other) => `c${other}`);
    const about = (event: number | undefined) => (event !== undefined && event < events ? `e${event}` : undefined);
    const claims = drawn.map(({ by, event, day, value: given, disputes, supports, sources }, i) => {
      const its = about(event);
      const back = drawn.flatMap((other, at) => (other.disputes.includes(i) ? [at] : []));
      return aClaim(`c${i}`, {
        by,
        ...(its !== undefined && { about: { event: its } }),
        when: day === null ? null : aDay(day),
        ...(given && { value: given }),
        disputes: named([...new Set([...disputes, ...back])], i),
        supports: named(supports, i),
        sources,
      });
    });
    const questions = QUESTIONS.map((id, q) => {
      const taken = [0, 1].map((position) =>
        claims.filter((_, i) => drawn[i]?.stands?.[0] === q && drawn[i]?.stands?.[1] === position),
      );
      const named = new Set(taken.flat().map((taker) => taker.about && 'event' in taker.about && taker.about.event));
      const its = Array.from({ length: events }, (_, i) => `e${i}`).filter((event) => named.has(event));
      return aQuestion(
        id,
        taken.map((takers) => takers.map((taker) => taker.id)),
        its,
      );
    });
    return { claims, questions };
  });

/** Random outlines: few names, so that events share actors, days and words. */
export const outlines: fc.Arbitrary<Outline> = fc
  .record({ actors, events: fc.array(event, { maxLength: 25 }) })
  .chain(({ actors: people, events }) => claimsAbout(events.length).map((said) => ({ people, events, said })))
  .map(({ people, events, said }) =>
    anOutline({
      actors: people,
      lanes: [
        { id: 'lane-a', title: { en: 'A' }, actors: ['ada'] },
        { id: 'lane-b', title: { en: 'B' }, actors: ['bo', 'cy'] },
      ],
      sources: ['s1', 's2', 's3'].map((id) => aSource(id)),
      ...said,
      events: events.map(({ day, length, open, type, status, words, source, target, other, sources }, i) => {
        const when = aDay(day, length);
        return anEvent(`e${i}`, {
          when: {
            ...when,
            ...(open === 'start' && { earliest: null }),
            ...(open === 'end' && { latest: null }),
          },
          source,
          target: target.filter((id) => !source.includes(id)),
          other,
          ...(type && { type }),
          attestation: { status, publishers: 1, sources: 1, versions: 1 },
          sources,
          summary: { en: words.join(' ') },
        });
      }),
    }),
  );

const day = fc.integer({ min: 0, max: 100 }).map((days) => aDay(days).edtf);
const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });

/** Random filters in the form that the codec writes: no empty parts, dates in order. */
export const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      actor: some(NAMES),
      match: fc.constant('all' as const),
      fold: fc.constant('none' as const),
      from: fc.oneof(day, fc.constant('..')),
      to: fc.oneof(day, fc.constant('..')),
      type: some(EVENT_TYPES),
      quad: some(QUADS),
      status: some(STATUSES),
      source: some(['s1', 's2', 's3']),
      question: fc.constantFrom(...QUESTIONS),
      q: fc.oneof(
        fc.constantFrom(...WORDS),
        fc
          .string({ minLength: 1, maxLength: MAX_QUERY, unit: 'grapheme' })
          .map((text) => text.slice(0, MAX_QUERY).trim())
          .filter((text) => text.length > 0 && !/\p{Surrogate}/u.test(text)),
      ),
    },
    { requiredKeys: [] },
  )
  .filter(({ from, to }) => !from || !to || from === '..' || to === '..' || from <= to);
