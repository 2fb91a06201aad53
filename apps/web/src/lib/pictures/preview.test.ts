import { openingFilter } from '@standoff/data';
import { expect, test } from 'vitest';
import { anActor, anEvent, anOutline } from '../../../../../packages/data/src/testing/outlines.ts';
import { previewPath } from './preview.ts';

const outline = anOutline({ id: 'harbour', version: 'v1', actors: [anActor('ada')], events: [anEvent('ban')] });
const path = (filter = {}, view = {}) => previewPath(outline, { filter: openingFilter(outline, filter), view }, 'fr');

test('a filtered view is previewed by the network under its filter', () => {
  expect(path({ actor: ['ada'] })).toBe(
    '/img/harbour/network.png?actor=ada&lang=fr&v=v1&width=640&height=336&scale=1.875',
  );
});

test('so is one in which an event, an actor or a link is selected', () => {
  for (const view of [{ event: 'ban' }, { about: 'ada' }, { link: 'ada~bo' }]) {
    const [[key, value] = ['', '']] = Object.entries(view);
    expect(new URL(path({}, view) ?? '', 'http://here').searchParams.get(key)).toBe(value);
  }
});

test('the story as it opens, questions and claims have cards', () => {
  expect(path()).toBeUndefined();
  expect(path({}, { lanes: 'type', theme: 'dark', lang: 'en' })).toBeUndefined();
  expect(path({ question: 'q' })).toBeUndefined();
  expect(path({}, { claim: 'c' })).toBeUndefined();
  expect(path({ actor: ['ada'] }, { show: 'disagreement' })).toBeUndefined();
});
