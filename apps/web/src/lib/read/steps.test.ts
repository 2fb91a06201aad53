import type { OutlineChapter, OutlineEvent } from '@standoff/data';
import { expect, test } from 'vitest';
import { partsOf, stepOf, stepsOf } from './steps.ts';

const chapter = (id: string) => ({ id, title: { en: id }, intro: { en: id }, from: '2026-01', to: '2026-02' });
const event = (id: string, of?: string) => ({ id, ...(of && { chapter: of }) });
const story = (chapters: OutlineChapter[], events: ReturnType<typeof event>[]) => ({
  chapters,
  events: events as OutlineEvent[],
});
const keys = (...given: Parameters<typeof story>) => stepsOf(partsOf(story(...given))).map(({ key }) => key);

test('each chapter is introduced before its events, and chapters keep their order', () => {
  const events = [event('early', 'two'), event('late', 'one'), event('last', 'two')];
  expect(keys([chapter('one'), chapter('two')], events)).toEqual(['one', 'late', 'two', 'early', 'last']);
});

test('a chapter without events is a step by itself', () => {
  expect(keys([chapter('one'), chapter('empty')], [event('a', 'one')])).toEqual(['one', 'a', 'empty']);
});

test('events of no chapter come last, also those of a chapter that is not there', () => {
  const events = [event('stray'), event('a', 'one'), event('lost', 'gone')];
  expect(keys([chapter('one')], events)).toEqual(['one', 'a', 'no.chapter', 'stray', 'lost']);
  expect(keys([], [event('a')])).toEqual(['no.chapter', 'a']);
  expect(keys([], [])).toEqual([]);
});

test('an event with the id of a chapter has a step of its own', () => {
  expect(keys([chapter('break')], [event('break', 'break')])).toEqual(['break', 'event.break']);
});

test('a step knows its place', () => {
  const steps = stepsOf(partsOf(story([chapter('one'), chapter('two')], [event('a', 'two'), event('b', 'two')])));
  expect(stepOf(steps, 'b')).toMatchObject({ key: 'b', nth: 2, event: { nth: 2, event: { id: 'b' } } });
  expect(stepOf(steps, 'two')).toMatchObject({ key: 'two', nth: 2 });
});

test('an address without a step, or with one that is not there, begins at the beginning', () => {
  const steps = stepsOf(partsOf(story([chapter('one')], [])));
  expect(stepOf(steps, null)?.key).toBe('one');
  expect(stepOf(steps, 'elsewhere')?.key).toBe('one');
  expect(stepOf([], 'one')).toBeUndefined();
});
