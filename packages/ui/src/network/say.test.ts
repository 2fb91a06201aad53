import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayActor, sayLink } from './say.ts';
import { aLink, anActor, aView, storyView } from './testing/views.ts';

const ministry = anActor('ministry', { name: { en: 'Ministry', fr: 'Ministère' }, kind: 'government-body', events: 3 });

test('an actor is said with its kind, its events and its neighbours, most shared events first', () => {
  const view = aView(
    [aLink('ministry~maker', { events: ['1'] }), aLink('press~ministry', { events: ['2', '3'] })],
    [ministry, anActor('maker', { name: { en: 'Maker' } }), anActor('press', { name: { en: 'Press' } })],
  );
  expect(sayActor(view, ministry, 'en')).toBe('Ministry, government body, 3 events, linked with Press (2), Maker (1).');
  expect(sayActor(view, ministry, 'fr')).toBe(
    'Ministère, organe gouvernemental, 3 événements, en lien avec Press (2), Maker (1).',
  );
});

test('an event on two links to the same actor counts once', () => {
  const view = aView(
    [aLink('ministry~maker', { events: ['1'] }), aLink('maker~ministry', { events: ['1'] })],
    [ministry],
  );
  expect(sayActor(view, ministry, 'en')).toMatch(/maker \(1\)\.$/);
});

test('an actor without links under the filter is said so', () => {
  expect(sayActor(aView([aLink('ministry~maker', { events: [] })], [ministry]), ministry, 'en')).toBe(
    'Ministry, government body, 3 events, no links under this filter.',
  );
});

test('no sentence has more than 160 characters', () => {
  for (const lang of ['en', 'fr'] as const) {
    const view = storyView({ fold: 'none' });
    for (const actor of view.actors) expect(sayActor(view, actor, lang).length).toBeLessThanOrEqual(160);
  }
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.string({ minLength: 1, maxLength: 200 }), (a, b) => {
      const actor = anActor('a', { name: { en: a } });
      const view = aView([aLink('a~b')], [actor, anActor('b', { name: { en: b } })]);
      expect(sayActor(view, actor, 'en').length).toBeLessThanOrEqual(160);
    }),
  );
});

test('a link is said with its direction, count and class', () => {
  const names = new Map([
    ['a', 'Ada'],
    ['b', 'Bo'],
  ]);
  expect(sayLink(aLink('a~b'), names, 'en')).toBe('Ada → Bo: 1 event, verbal conflict');
  expect(sayLink(aLink('a=b', { mixed: true }), names, 'en')).toBe('Ada – Bo: 1 event, mostly verbal conflict');
});

test('a link with nothing well attested is said so', () => {
  const names = new Map([
    ['a', 'Ada'],
    ['b', 'Bo'],
  ]);
  expect(sayLink(aLink('a~b', { unsettled: true }), names, 'en')).toBe(
    'Ada → Bo: 1 event, verbal conflict, none of it well attested',
  );
});
