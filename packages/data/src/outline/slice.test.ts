import { expect, test } from 'vitest';
import { matchingEvents } from '../filter/match.ts';
import { anEvent, anOutline } from '../testing/outlines.ts';
import { sliceOutline } from './slice.ts';

const outline = anOutline({
  title: { en: 'Harbour', fr: 'Port' },
  events: [anEvent('ban', { title: { en: 'Ban' } }), anEvent('talk', { title: { en: 'Talk', fr: 'Entretien' } })],
});

test('a slice without claims speaks one language, and English where there is no other', () => {
  const { title, events } = sliceOutline(outline, { lang: 'fr', claims: false });
  expect([title, events[0]?.title]).toEqual([{ en: '', fr: 'Port' }, { en: 'Ban' }]);
  expect(sliceOutline(outline, { lang: 'en', claims: false }).title).toEqual({ en: 'Harbour' });
});

test.each(['en', 'fr'])('a search finds the same in a slice with claims as in the whole, in %s', (lang) => {
  const slice = sliceOutline(outline, { lang, claims: true });
  for (const q of ['talk', 'entretien']) expect(matchingEvents(slice, { q }).map(({ id }) => id)).toEqual(['talk']);
});

test('a slice without claims keeps events, actors, sources and counts', () => {
  const { claims, questions, ...rest } = sliceOutline(outline, { lang: 'en', claims: false });
  expect([claims, questions]).toEqual([[], []]);
  expect(rest.counts).toEqual(outline.counts);
  expect(rest.events.map(({ id }) => id)).toEqual(['ban', 'talk']);
});
