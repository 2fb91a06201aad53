import { expect, test } from 'vitest';
import { anEvent, anOutline } from '../testing/outlines.ts';
import { sliceOutline } from './slice.ts';

const outline = anOutline({
  title: { en: 'Harbour', fr: 'Port' },
  events: [anEvent('ban', { title: { en: 'Ban' } })],
});

test('a slice speaks one language, and English where there is no other', () => {
  const { title, events } = sliceOutline(outline, { lang: 'fr', claims: true });
  expect([title, events[0]?.title]).toEqual([{ en: '', fr: 'Port' }, { en: 'Ban' }]);
  expect(sliceOutline(outline, { lang: 'en', claims: true }).title).toEqual({ en: 'Harbour' });
});

test('a slice without claims keeps events, actors, sources and counts', () => {
  const { claims, questions, ...rest } = sliceOutline(outline, { lang: 'en', claims: false });
  expect([claims, questions]).toEqual([[], []]);
  expect(rest.counts).toEqual(outline.counts);
  expect(rest.events.map(({ id }) => id)).toEqual(['ban']);
});
