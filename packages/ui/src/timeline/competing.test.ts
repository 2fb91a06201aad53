import type { Outline, OutlineClaim } from '@standoff/data';
import { parseWhen } from '@standoff/data/time';
import { expect, test } from 'vitest';
import { competingTimes } from './competing.ts';
import { bundledOutline } from './testing/views.ts';

const claim = (
  id: string,
  by: string,
  event: string,
  edtf: string,
  property: 'start' | 'end' = 'start',
): OutlineClaim => {
  const parsed = parseWhen(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return {
    id,
    by,
    about: { event },
    when: null,
    kind: 'fact-claim',
    statement: { en: id },
    value: { property, form: 'when', when: parsed.when },
    disputes: [],
    supports: [],
    sources: [],
  };
};

const story = (claims: OutlineClaim[], questions: Outline['questions'] = []): Outline => ({
  ...bundledOutline(),
  claims,
  questions,
});
const said = (of: Outline, event: string) =>
  competingTimes(of, event, 'en').map(({ question, property, times }) => [
    question?.en ?? property,
    ...times.map(({ when, by }) => `${when.edtf} ${by.join(' and ')}`),
  ]);

test('claims about an event that give different times compete, equal ones together', () => {
  const claims = [
    claim('1', 'ann', 'outage', '2026-03-02'),
    claim('2', 'bo', 'outage', '2026-03-03'),
    claim('3', 'cy', 'outage', '2026-03-02'),
    claim('4', 'cy', 'other', '2026-03-09'),
  ];
  expect(said(story(claims), 'outage')).toEqual([['start', '2026-03-02 ann and cy', '2026-03-03 bo']]);
});

test('one time alone competes with nothing, and an end not with a start', () => {
  const claims = [claim('1', 'ann', 'outage', '2026-03-02'), claim('2', 'bo', 'outage', '2026-03-03', 'end')];
  expect(said(story(claims), 'outage')).toEqual([]);
});

test('a question that is answered with times brings in those about other events', () => {
  const claims = [claim('1', 'ann', 'post', '2026-02-27'), claim('2', 'bo', 'letter', '2026-03-04')];
  const questions = [
    {
      id: 'q',
      question: { en: 'When?' },
      events: ['post', 'letter'],
      positions: claims.map(({ id }) => ({ label: { en: id }, claims: [id] })),
    },
  ];
  expect(said(story(claims, questions), 'post')).toEqual([['When?', '2026-02-27 ann', '2026-03-04 bo']]);
  expect(said(story(claims, questions), 'unrelated')).toEqual([]);
});

test('the story’s outage has the times that are given for its beginning', () => {
  const [begin] = competingTimes(bundledOutline(), 'outage-2026-03-02', 'en');
  expect(begin?.times.map(({ when }) => when.edtf)).toEqual([
    '2026-03-02T11:37:00Z',
    '2026-03-02T11:49:00Z',
    '2026-03-02T05:00:00-08:00',
  ]);
});
