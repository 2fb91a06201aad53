import { network, outline, type Filter } from '@standoff/data';
import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';
import type { Selection } from './selection.ts';

const event = (id: string, source: string[], target: string[]) => ({
  id,
  date: '2026-02-03',
  title: { en: id },
  summary: { en: id },
  source,
  target,
  other: [],
  follows: [],
  cited: [{ source: 'diary' }],
});

const story = outline(
  {
    id: 'tea',
    title: { en: 'Tea' },
    summary: { en: 'Two neighbours quarrel over tea.' },
    period: '2026',
    window: { from: '2026-02-01', to: '2026-02-28' },
    licence: 'CC-BY-4.0',
    lanes: [],
    chapters: [],
    actors: [
      { id: 'club', name: { en: 'Club' }, kind: 'organisation', aliases: [] },
      { id: 'ann', name: { en: 'Ann' }, kind: 'person', partOf: 'club', aliases: [] },
      { id: 'bob', name: { en: 'Bob' }, kind: 'person', aliases: [] },
    ],
    events: [event('spill', ['ann'], ['bob']), event('letter', ['club'], ['bob']), event('nap', ['bob'], [])],
    claims: [],
    questions: [{ id: 'who', question: { en: 'Who spilt it?' }, about: ['spill'], positions: [] }],
    sources: [
      { id: 'diary', url: 'https://example.org/', publisher: 'Diary', language: 'en', kind: 'primary', relays: [] },
    ],
  },
  'v1',
);

const of = (kind: Selection['kind'], id: string, filter: Filter = {}) =>
  eventsOf({ kind, id }, { outline: story, filter, network: network(story, filter) });

test('an actor stands for the events it takes part in, with its people unless they count as themselves', () => {
  expect(of('actor', 'ann')).toEqual(['spill']);
  expect(of('actor', 'club')).toEqual(['spill', 'letter']);
  expect(of('actor', 'club', { fold: 'none' })).toEqual(['letter']);
});

test('a link stands for its events', () => {
  expect(of('link', 'club~bob')).toEqual(['spill', 'letter']);
});

test('an event, a claim, a question and what the story does not have emphasise nothing', () => {
  expect(of('event', 'spill')).toBeUndefined();
  expect(of('claim', 'spill')).toBeUndefined();
  expect(of('question', 'who', { question: 'who' })).toBeUndefined();
  expect([of('actor', 'eve'), of('link', 'eve~bob')]).toEqual([undefined, undefined]);
});
