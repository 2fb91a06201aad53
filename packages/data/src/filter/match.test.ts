import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outline, OutlineEvent } from '../outline/types.ts';
import { aClaim, aDay, anActor, anEvent, anOutline, aQuestion, filters, outlines } from '../testing/outlines.ts';
import { network } from '../views/network.ts';
import { timeline } from '../views/timeline.ts';
import { facets } from './facets.ts';
import type { Filter } from './filter.ts';
import { dropClause, matchingEvents, resultIfDropped } from './match.ts';

const ids = (events: OutlineEvent[]) => events.map(({ id }) => id);

const actors = [anActor('lab'), anActor('ceo', { kind: 'person', partOf: 'lab' }), anActor('court', { kind: 'court' })];
const outline = anOutline({
  actors,
  events: [
    anEvent('statement', { source: ['ceo'], when: aDay(0), type: 'REJECT' }),
    anEvent('hearing', { source: ['court'], other: ['lab'], when: aDay(5), type: 'CONSULT' }),
    anEvent('march', { when: { ...aDay(10, 20), form: 'single', precision: 'month' }, sources: ['s1'] }),
  ],
  claims: [
    aClaim('no', {
      about: { event: 'statement' },
      statement: { en: 'No œuvre', fr: 'Été' },
      quotation: { text: 'Niemals', language: 'de' },
    }),
    aClaim('maybe', { about: { actor: 'lab' }, statement: { en: 'Nowhere' } }),
  ],
  questions: [aQuestion('q-when', [['no'], ['maybe']], ['statement', 'march'])],
});

describe('matchingEvents', () => {
  test('an empty filter lets every event through', () => {
    expect(ids(matchingEvents(outline, {}))).toEqual(['statement', 'hearing', 'march']);
  });

  test('people count for the body they are part of', () => {
    expect(ids(matchingEvents(outline, { actor: ['lab'] }))).toEqual(['statement', 'hearing']);
    expect(ids(matchingEvents(outline, { actor: ['ceo'] }))).toEqual(['statement']);
  });

  test('with people as themselves, a body has only its own events', () => {
    expect(ids(matchingEvents(outline, { actor: ['lab'], fold: 'none' }))).toEqual(['hearing']);
  });

  test('any is one of the actors, all is every one of them', () => {
    expect(ids(matchingEvents(outline, { actor: ['ceo', 'court'] }))).toEqual(['statement', 'hearing']);
    expect(ids(matchingEvents(outline, { actor: ['lab', 'court'], match: 'all' }))).toEqual(['hearing']);
  });

  test('an actor that the story does not have matches nothing', () => {
    expect(matchingEvents(outline, { actor: ['nobody'] })).toEqual([]);
  });

  test('an event that may fall inside the dates is in', () => {
    expect(ids(matchingEvents(outline, { from: '2026-01-30', to: '2026-02-28' }))).toEqual(['march']);
    expect(ids(matchingEvents(outline, { to: '2026-01-06' }))).toEqual(['statement', 'hearing']);
  });

  test('a late clock time belongs to the day that its own clock shows', () => {
    const late = anEvent('late', {
      when: { ...aDay(0), earliest: Date.UTC(2026, 1, 28, 3), latest: Date.UTC(2026, 1, 28, 3), offset: -300 },
    });
    const night = anOutline({ events: [late] });
    expect(ids(matchingEvents(night, { from: '2026-02-27', to: '2026-02-27' }))).toEqual(['late']);
    expect(matchingEvents(night, { from: '2026-02-28', to: '2026-02-28' })).toEqual([]);
  });

  test('text ignores accents, case and ligatures, and every word has to occur', () => {
    expect(ids(matchingEvents(outline, { q: 'ETE oeuvre' }))).toEqual(['statement']);
    expect(matchingEvents(outline, { q: 'été hiver' })).toEqual([]);
  });

  test('text is looked for in what is said about an event, in every language and in quotations', () => {
    expect(['œuvre', 'ete', 'niemals'].map((q) => ids(matchingEvents(outline, { q })))).toEqual([
      ['statement'],
      ['statement'],
      ['statement'],
    ]);
    expect(matchingEvents(outline, { q: 'nowhere' })).toEqual([]);
  });

  test('a question lets through its events, and one that the story does not have none', () => {
    expect(ids(matchingEvents(outline, { question: 'q-when' }))).toEqual(['statement', 'march']);
    expect(ids(matchingEvents(outline, { question: 'q-when', source: ['s1'] }))).toEqual(['march']);
    expect(matchingEvents(outline, { question: 'q-why' })).toEqual([]);
  });

  test.each(['(.*', '[', '%', '"', "' OR 1=1", '\\', 'مرحبا'])('text is taken literally: %s', (q) => {
    const said = anOutline({ events: [anEvent('a', { summary: { en: `x ${q} y` } }), anEvent('b')] });
    expect(ids(matchingEvents(said, { q }))).toEqual(['a']);
  });
});

/** The filter as a reader would explain it, event by event: slow, and written without looking at the fast one. */
function slowlyMatches({ events, questions }: Outline, filter: Filter): string[] {
  const first = filter.from && filter.from !== '..' ? Date.parse(filter.from) : -Infinity;
  const last = filter.to && filter.to !== '..' ? Date.parse(filter.to) + 86_399_999 : Infinity;
  return events
    .filter((event) => {
      const when = event.when;
      const inDates = (when.latest ?? Infinity) >= first && (when.earliest ?? -Infinity) <= last;
      const oneOf = (allowed: string[] | undefined, value?: string) => !allowed || allowed.includes(value ?? '');
      const inQuestion = (asked: string) => questions.find(({ id }) => id === asked)?.events.includes(event.id);
      return (
        inDates &&
        (!filter.question || inQuestion(filter.question)) &&
        oneOf(filter.type, event.type) &&
        oneOf(filter.quad, event.quad) &&
        oneOf(filter.status, event.attestation.status) &&
        (!filter.source || filter.source.some((id) => event.sources.includes(id)))
      );
    })
    .map(({ id }) => id);
}

describe('every view under a random filter', () => {
  test('agrees with the slow definition on dates, types, classes, attestation, sources and questions', () => {
    fc.assert(
      fc.property(outlines, filters, (story, given) => {
        const { actor: _actor, q: _q, ...filter } = given;
        expect(ids(matchingEvents(story, filter))).toEqual(slowlyMatches(story, filter));
      }),
    );
  });

  test('network, timeline, list and counts agree', () => {
    fc.assert(
      fc.property(outlines, filters, (story, filter) => {
        const list = ids(matchingEvents(story, filter));
        const drawn = network(story, filter);
        const lanes = timeline(story, filter);
        expect(drawn.events).toBe(list.length);
        expect(lanes.events).toBe(list.length);
        expect(lanes.marks.map(({ id }) => id)).toEqual(list);
        expect(lanes.lanes.reduce((sum, lane) => sum + lane.events, 0)).toBe(list.length);
        for (const actor of drawn.actors)
          expect(actor.events).toBe(
            matchingEvents(story, filter).filter((event) =>
              matchingEvents(story, { actor: [actor.id], ...(filter.fold && { fold: filter.fold }) }).includes(event),
            ).length,
          );
        for (const link of drawn.links) expect(list).toEqual(expect.arrayContaining(link.events));
      }),
      { numRuns: 40 },
    );
  });

  test('a count beside a choice is what choosing only it would give', () => {
    fc.assert(
      fc.property(outlines, filters, (story, filter) => {
        const counts = facets(story, filter);
        for (const [quad, events] of counts.quads)
          expect(matchingEvents(story, { ...filter, quad: [quad] })).toHaveLength(events);
        for (const [status, events] of counts.statuses)
          expect(matchingEvents(story, { ...filter, status: [status] })).toHaveLength(events);
        for (const [actor, events] of counts.actors)
          expect(matchingEvents(story, { ...filter, actor: [actor] })).toHaveLength(events);
      }),
      { numRuns: 40 },
    );
  });

  test('the number offered for dropping a part is the number that dropping it gives', () => {
    fc.assert(
      fc.property(outlines, filters, (story, filter) => {
        for (const { clause, events } of resultIfDropped(story, filter))
          expect(matchingEvents(story, dropClause(filter, clause))).toHaveLength(events);
      }),
      { numRuns: 40 },
    );
  });

  test('the overview ignores the dates, and its bars add up to the events', () => {
    fc.assert(
      fc.property(outlines, filters, (story, filter) => {
        const sum = timeline(story, filter)
          .bins.flatMap(({ quads }) => Object.values(quads))
          .reduce((total, share) => total + share, 0);
        const { bins } = timeline(story, {});
        const undated = matchingEvents(story, dropClause(filter, 'dates')).length;
        expect(sum).toBeCloseTo(bins.length > 0 ? undated : 0, 6);
      }),
      { numRuns: 40 },
    );
  });
});
