import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropClause, matchingEvents } from '../filter/match.ts';
import type { Filter } from '../filter/filter.ts';
import { overlaps } from '../time/days.ts';
import { aClaim, aDay, anEvent, anOutline, aQuestion, aSource, filters, outlines } from '../testing/outlines.ts';
import { disagreement } from './disagreement.ts';

const outline = anOutline({
  events: [
    anEvent('strike', { when: aDay(1), type: 'PROTEST' }),
    anEvent('deal', { when: aDay(30), type: 'AGREE' }),
    anEvent('feast', { when: aDay(40) }),
  ],
  claims: [
    aClaim('many', { about: { event: 'strike' }, when: aDay(9), sources: ['wire', 'copy'], disputes: ['few'] }),
    aClaim('few', { about: { event: 'strike' }, when: aDay(2), sources: ['gazette'], disputes: ['many'] }),
    aClaim('kept', { about: { event: 'deal' }, when: null, sources: ['gazette'] }),
    aClaim('honest', { about: { actor: 'ada' }, when: aDay(5), sources: ['wire'] }),
    aClaim('free', { when: aDay(5), sources: ['wire'] }),
  ],
  questions: [
    aQuestion('q-how-many', [['many', 'kept', 'honest'], ['few']], ['strike', 'deal']),
    aQuestion('q-idle', [['free'], ['honest']]),
  ],
  sources: [
    aSource('wire', { publisher: 'Wire' }),
    aSource('copy', { publisher: 'Copy', originals: ['Wire'] }),
    aSource('gazette', { publisher: 'Gazette' }),
  ],
});

const shown = (filter: Filter) =>
  disagreement(outline, filter).questions.map(({ positions }) =>
    positions.map(({ claims }) => claims.map(({ id }) => id)),
  );

describe('disagreement', () => {
  test('has every question with its positions in the story’s order, and claims in the order first stated', () => {
    expect(shown({})).toEqual([
      [['honest', 'kept', 'many'], ['few']],
      [['free'], ['honest']],
    ]);
  });

  test('counts claims once, disputes once, and publishers by the reports that they carry', () => {
    const view = disagreement(outline, {});
    expect(view.claims).toBe(5);
    expect(view.questions[0]).toMatchObject({
      claims: 4,
      allClaims: 4,
      disputes: [['few', 'many']],
      positions: [
        { publishers: 2, allClaims: 3 },
        { publishers: 1, allClaims: 1 },
      ],
    });
  });

  test('a position that the filter empties stays, and a claim about an event leaves with its event', () => {
    expect(shown({ type: ['AGREE'] })[0]).toEqual([['honest', 'kept'], []]);
    expect(disagreement(outline, { type: ['AGREE'] }).questions[0]).toMatchObject({ disputes: [], claims: 2 });
  });

  test('a claim made on the days shown stays, though its event lies before them', () => {
    expect(shown({ from: '2026-01-08', to: '2026-01-12' })[0]).toEqual([['many'], []]);
    expect(shown({ from: '2026-01-08', to: '2026-01-12', type: ['AGREE'] })[0]).toEqual([[], []]);
  });

  test('a claim about no event leaves with the last event of its question', () => {
    expect(shown({ from: '2026-02-05', to: '2026-02-20' })[0]).toEqual([[], []]);
  });

  test('in a question without events, claims about none stay under dates and leave under anything that judges events', () => {
    expect(shown({ from: '2026-02-05', to: '2026-02-20' })[1]).toEqual([['free'], ['honest']]);
    expect(shown({ type: ['PROTEST'] })[1]).toEqual([[], []]);
  });

  test('where the filter names sources, a claim has to cite one of them', () => {
    expect(shown({ source: ['wire'] })).toEqual([
      [['honest', 'many'], []],
      [['free'], ['honest']],
    ]);
  });

  test('choosing a question narrows nothing here', () => {
    expect(disagreement(outline, { question: 'q-idle' })).toEqual(disagreement(outline, {}));
  });

  test('draws the values of the claims in the filter', () => {
    const value = (count: number) => ({ property: 'count', form: 'number', min: count, max: count }) as const;
    const counted = anOutline({
      ...outline,
      claims: outline.claims.map((claim, i) => ({ ...claim, value: value(i % 2) })),
    });
    expect(disagreement(counted, {}).questions[0]?.axes).toMatchObject([
      {
        id: 'count',
        versions: [{ claims: [{ id: 'kept' }, { id: 'many' }] }, { claims: [{ id: 'few' }, { id: 'honest' }] }],
      },
    ]);
    expect(disagreement(counted, { source: ['gazette'] }).questions[0]?.axes).toHaveLength(1);
    expect(disagreement(counted, { from: '2026-01-30', source: ['gazette'] }).questions[0]?.axes).toEqual([]);
  });

  test('under any filter, claims about an event are shown exactly with it or by the day they were made, but for the sources that they cite', () => {
    fc.assert(
      fc.property(outlines, filters, (story, filter) => {
        const among = (of: Filter) =>
          matchingEvents(story, dropClause(dropClause(of, 'question'), 'source')).map(({ id }) => id);
        const [events, anyDay] = [among(filter), among(dropClause(filter, 'dates'))];
        const view = disagreement(story, filter);
        for (const [q, { positions }] of view.questions.entries())
          for (const [p, position] of positions.entries()) {
            const ids = story.questions[q]?.positions[p]?.claims ?? [];
            const about = story.claims.filter(
              (claim) =>
                ids.includes(claim.id) &&
                claim.about &&
                'event' in claim.about &&
                (events.includes(claim.about.event) ||
                  (anyDay.includes(claim.about.event) && claim.when && overlaps(claim.when, filter.from, filter.to))) &&
                (!filter.source || filter.source.some((source) => claim.sources.includes(source))),
            );
            const drawn = position.claims.filter((claim) => claim.about);
            expect(drawn.map(({ id }) => id).sort()).toEqual(about.map(({ id }) => id).sort());
            expect(position.publishers <= new Set(position.claims.flatMap(({ sources }) => sources)).size).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });
});
