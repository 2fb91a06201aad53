import { expect, test } from 'vitest';
import type { When } from '@standoff/data';
import { groupEvents, oneDay, sayWithin } from './group.ts';
import { outline } from './testing/story.ts';

const at = (edtf: string, from: string, to: string, change: Partial<When> = {}): When => ({
  edtf,
  earliest: Date.parse(from),
  latest: Date.parse(to),
  precision: 'day',
  form: 'single',
  approximate: false,
  uncertain: false,
  ...change,
});

const evening = at('2026-02-27T21:14-05:00', '2026-02-28T02:14:00Z', '2026-02-28T02:14:59.999Z', {
  precision: 'minute',
  offset: -300,
});
const month = at('2026-02', '2026-02-01T00:00:00Z', '2026-02-28T23:59:59.999Z', { precision: 'month' });
const about = at('2026-03-04~', '2026-03-04T00:00:00Z', '2026-03-04T23:59:59.999Z', { approximate: true });

test('oneDay goes by the wall clock, and a month is no day', () => {
  expect(oneDay(evening)).toBe('2026-02-27');
  expect(oneDay(month)).toBeUndefined();
  expect(oneDay({ ...month, earliest: null })).toBeUndefined();
});

test('under a day, a row adds the clock time, or that the day is not certain, or nothing', () => {
  expect(sayWithin(evening, 'day', 'en')).toBe('9:14 p.m. UTC−5');
  expect(sayWithin(about, 'day', 'en')).toBe('about 4 March');
  expect(sayWithin(outline.events[0]!.when, 'day', 'en')).toBe('');
  expect(sayWithin(month, 'day', 'en')).toBe('');
});

test('under a chapter, a row says its date', () => {
  expect(sayWithin(month, 'chapter', 'en')).toBe('Feb 2026');
});

test('groupEvents keeps the order and opens a group where the heading changes', () => {
  const [offer, ban, talks] = outline.events;
  expect(groupEvents(outline, [offer!, ban!, talks!], 'day', 'en')).toEqual([
    { id: '2026-01-04#0', heading: '4 January 2026', events: [offer] },
    { id: '2026-01-06#0', heading: '6 January 2026', events: [ban, talks] },
  ]);
  expect(groupEvents(outline, [offer!, ban!], 'chapter', 'en').map(({ heading }) => heading)).toEqual([
    '',
    { en: 'First', fr: 'Premier' },
  ]);
});

test('a month between days has a heading of its own', () => {
  const [offer] = outline.events;
  const groups = groupEvents(outline, [offer!, { ...offer!, id: 'x', when: month }, offer!], 'day', 'en');
  expect(groups.map(({ heading }) => heading)).toEqual(['4 January 2026', 'February 2026', '4 January 2026']);
});

test('a group keeps its id when those before it leave, and two under the same heading have two', () => {
  const [offer, ban] = outline.events;
  const ids = (...events: (typeof outline.events)[number][]) =>
    groupEvents(outline, events, 'day', 'en').map(({ id }) => id);
  expect(ids(offer!, ban!)).toEqual(['2026-01-04#0', '2026-01-06#0']);
  expect(ids(ban!)).toEqual(['2026-01-06#0']);
  expect(ids(offer!, { ...offer!, id: 'x', when: month }, offer!)).toEqual([
    '2026-01-04#0',
    '2026-02#0',
    '2026-01-04#1',
  ]);
});
