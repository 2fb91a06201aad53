import { describe, expect, test } from 'vitest';
import {
  aClaim,
  anActor,
  aDay,
  anEvent,
  anOutline,
  aQuestion,
} from '../../../../../packages/data/src/testing/outlines.ts';
import { eventsAround, inOpeningDays, neighbours, stripOf } from './context.ts';
import type { OwnDetail } from './detail.ts';

const outline = anOutline({
  actors: [anActor('maker'), anActor('founder', { kind: 'person', partOf: 'maker' })],
  events: [
    anEvent('before', { when: aDay(-40), other: ['maker'] }),
    anEvent('ban', { when: aDay(4), target: ['maker'], sources: ['gazette'] }),
    anEvent('talks', { when: aDay(9), source: ['founder'] }),
  ],
  claims: [aClaim('no', { about: { event: 'ban' } }), aClaim('aside')],
  questions: [aQuestion('q', [['no']], ['ban', 'talks'])],
});
const around = (kind: string, id: string) => eventsAround(outline, { kind, id } as OwnDetail).map((event) => event.id);

test('what is pointed out is the event, or the events of an actor and its people, of a claim, a question, a source', () => {
  expect(around('event', 'ban')).toEqual(['ban']);
  expect(around('actor', 'maker')).toEqual(['before', 'ban', 'talks']);
  expect(around('actor', 'founder')).toEqual(['talks']);
  expect(around('claim', 'no')).toEqual(['ban']);
  expect(around('claim', 'aside')).toEqual([]);
  expect(around('question', 'q')).toEqual(['ban', 'talks']);
  expect(around('source', 'gazette')).toEqual(['ban']);
});

describe('the strip', () => {
  test('spans the main days of the story, and widens to an event outside them', () => {
    const days = (...ids: string[]) => {
      const { span } = stripOf(
        outline,
        outline.events.filter((event) => ids.includes(event.id)),
      );
      return [span.start, span.end].map((time) => new Date(time).toISOString().slice(0, 10));
    };
    expect(days('ban')).toEqual(['2026-01-01', '2026-02-01']);
    expect(days('before', 'ban')).toEqual(['2026-01-01', '2026-02-01']);
    expect(days('before')).toEqual(['2025-11-22', '2026-02-01']);
  });
});

test('the days that the explorer opens on are known', () => {
  expect(outline.events.map((event) => inOpeningDays(outline, event))).toEqual([false, true, true]);
});

test('an event has neighbours in reading order, the first and the last only one', () => {
  expect(neighbours(outline, 'before')).toMatchObject({ previous: undefined, next: { id: 'ban' } });
  expect(neighbours(outline, 'talks')).toMatchObject({ previous: { id: 'ban' }, next: undefined });
  expect(neighbours(outline, 'no such event')).toEqual({});
});
