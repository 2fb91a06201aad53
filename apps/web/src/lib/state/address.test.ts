import { EVENT_TYPES, outline, QUADS, STATUSES, type Filter, type Outline, type View } from '@standoff/data';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const story: Outline = outline(
  {
    id: 'tea',
    title: { en: 'Tea' },
    summary: { en: 'Two neighbours quarrel over tea.' },
    period: '2026',
    window: { from: '2026-02-01', to: '2026-02-28' },
    licence: 'CC-BY-4.0',
    lanes: [],
    chapters: [],
    actors: ['ann', 'bob'].map((id) => ({ id, name: { en: id }, kind: 'person', aliases: [] })),
    events: [
      {
        id: 'spill',
        date: '2026-02-03',
        title: { en: 'Ann spills tea' },
        summary: { en: 'Ann spills tea on Bob’s side.' },
        source: ['ann'],
        target: ['bob'],
        other: [],
        follows: [],
        cited: [{ source: 'diary' }],
      },
    ],
    claims: [
      {
        id: 'sorry',
        by: 'ann',
        statement: { en: 'It was an accident.' },
        kind: 'position',
        supports: [],
        disputes: [],
        cited: [{ source: 'diary' }],
      },
    ],
    questions: [
      {
        id: 'q-why',
        question: { en: 'Why was tea spilt?' },
        about: ['spill'],
        positions: [{ label: { en: 'By accident' }, claims: ['sorry'] }],
      },
    ],
    sources: [
      { id: 'diary', url: 'https://example.org/', publisher: 'Diary', language: 'en', kind: 'primary', relays: [] },
    ],
  },
  'v1',
);

const read = (search: string) => readAddress(story, new URLSearchParams(search));

test('an address without dates opens on the story’s own days', () => {
  expect(read('').filter).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(writeAddress(story, { filter: read('').filter, view: {} })).toBe('/s/tea');
});

test('an address keeps filter and view side by side', () => {
  const filter: Filter = { actor: ['ann'], from: '..', quad: ['verbal-conflict'] };
  const address = writeAddress(story, { filter, view: { event: 'spill', lang: 'fr' } });
  expect(address).toBe('/s/tea?actor=ann&from=..&quad=verbal-conflict&event=spill&lang=fr');
});

test('a language that there is none of is left out of further addresses', () => {
  expect(read('lang=xx').view).toEqual({});
  expect(read('lang=en-XA').view).toEqual({ lang: 'en-XA' });
});

test('what the story does not have is left out and told', () => {
  const { filter, view, problems } = read('actor=ann&actor=eve&event=flood&lanes=type');
  expect(filter.actor).toEqual(['ann']);
  expect(view).toEqual({ lanes: 'type' });
  expect(problems.map(({ kind, key, value }) => [kind, key, value])).toEqual([
    ['unknown-id', 'actor', 'eve'],
    ['unknown-id', 'event', 'flood'],
  ]);
});

test('an unknown question and an unknown claim are told once each', () => {
  const { filter, view, problems } = read('question=q-when&claim=q-why&from=..');
  expect([filter, view]).toEqual([{ from: '..' }, {}]);
  expect(problems.map(({ kind, key, value }) => [kind, key, value])).toEqual([
    ['unknown-id', 'question', 'q-when'],
    ['unknown-id', 'claim', 'q-why'],
  ]);
});

test('a long unknown id is told in short', () => {
  const [problem] = read(`about=${'x'.repeat(200)}`).problems;
  expect(problem?.message).toBe(`there is no actor "${'x'.repeat(40)}…" in this story: ignored`);
});

test('reading what was written gives the same place', () => {
  const day = fc.constantFrom('..', '2026-01-05', '2026-02-03');
  const later = fc.constantFrom('..', '2026-02-04', '2026-12-31');
  const place = fc.record({
    filter: fc.record(
      {
        actor: fc.subarray(['ann', 'bob'], { minLength: 1 }),
        match: fc.constant('all' as const),
        from: day,
        to: later,
        type: fc.subarray([...EVENT_TYPES], { minLength: 1 }),
        quad: fc.subarray([...QUADS], { minLength: 1 }),
        status: fc.subarray([...STATUSES], { minLength: 1 }),
        question: fc.constant('q-why'),
        q: fc.stringMatching(/^[a-z]{1,20}$/),
      },
      { requiredKeys: [] },
    ),
    view: fc.record(
      {
        event: fc.constant('spill'),
        claim: fc.constant('sorry'),
        lanes: fc.constantFrom('actor', 'type', 'chapter'),
        show: fc.constantFrom('disagreement', 'table'),
        lang: fc.constantFrom('en', 'fr'),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<View>,
  }) as fc.Arbitrary<{ filter: Filter; view: View }>;
  fc.assert(
    fc.property(place, ({ filter, view }) => {
      const once = readAddress(story, new URL(writeAddress(story, { filter, view }), 'http://x').searchParams);
      const again = readAddress(story, new URL(writeAddress(story, once), 'http://x').searchParams);
      expect(again).toEqual(once);
      expect(once.view).toEqual(view);
      expect(once.problems).toEqual([]);
    }),
  );
});

test('no address makes reading throw, and every one can be written again', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom('actor', 'event', 'about', 'q', 'from', 'to', 'link', 'claim', 'question'),
          fc.string(),
        ),
      ),
      (pairs) => {
        const once = readAddress(story, new URLSearchParams(pairs));
        const address = writeAddress(story, once);
        expect(readAddress(story, new URL(address, 'http://x').searchParams).filter).toEqual(once.filter);
      },
    ),
  );
});
