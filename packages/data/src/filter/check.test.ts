import { expect, test } from 'vitest';
import { anActor, anOutline, aQuestion, aSource } from '../testing/outlines.ts';
import { checkFilter, closingFilter, openingFilter } from './check.ts';

const outline = anOutline({ actors: [anActor('lab')], sources: [aSource('s1')], questions: [aQuestion('q-when', [])] });

test('ids that the story does not have are dropped and named', () => {
  expect(checkFilter(outline, { actor: ['lab', 'nobody'], source: ['x'.repeat(99)], q: 'a' })).toEqual({
    filter: { actor: ['lab'], q: 'a' },
    problems: [
      {
        kind: 'unknown-id',
        key: 'actor',
        value: 'nobody',
        message: 'there is no actor "nobody" in this story: ignored',
      },
      {
        kind: 'unknown-id',
        key: 'source',
        value: `${'x'.repeat(40)}…`,
        message: `there is no source "${'x'.repeat(40)}…" in this story: ignored`,
      },
    ],
  });
});

test('a question that the story does not have is dropped and named', () => {
  expect(checkFilter(outline, { question: 'q-when' })).toEqual({ filter: { question: 'q-when' }, problems: [] });
  expect(checkFilter(outline, { question: 'q-why', q: 'a' })).toEqual({
    filter: { q: 'a' },
    problems: [
      {
        kind: 'unknown-id',
        key: 'question',
        value: 'q-why',
        message: 'there is no question "q-why" in this story: ignored',
      },
    ],
  });
});

test('a filter without dates opens on the story’s window', () => {
  expect(openingFilter(outline, { q: 'a' })).toEqual({ q: 'a', from: '2026-01-01', to: '2026-01-31' });
});

test('a filter that names a date, or asks for all dates, opens as it is', () => {
  expect(openingFilter(outline, { to: '2026-01-05' })).toEqual({ to: '2026-01-05' });
  expect(openingFilter(outline, { from: '..' })).toEqual({ from: '..' });
});

test.each([{}, { from: '..' }, { from: '2026-01-05', to: '2026-01-06' }, { q: 'x', from: '..' }])(
  'the short form of an opening opens the same: %j',
  (filter) => {
    const opened = openingFilter(outline, filter);
    expect(openingFilter(outline, closingFilter(outline, opened))).toEqual(opened);
  },
);
