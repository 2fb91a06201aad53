import type { Outline } from '@standoff/data';
import { expect, test } from 'vitest';
import { readingAddresses } from './addresses.ts';

const outline = { id: 'story', window: { from: '2026-02-22', to: '2026-03-28' } } as Outline;
const days = { from: '2026-02-10', to: '2026-02-27' };

test('a step has an address, which stops at its text without scripts too', () => {
  expect(readingAddresses(outline, {}).step('talks')).toBe('/s/story/read?step=talks#talks');
});

test('the explorer opens on the days of a chapter, with an event of it', () => {
  const { explorer } = readingAddresses(outline, {});
  expect(explorer()).toBe('/s/story');
  expect(explorer(days)).toBe('/s/story?from=2026-02-10&to=2026-02-27');
  expect(explorer(days, { kind: 'event', id: 'talks' })).toBe('/s/story?from=2026-02-10&to=2026-02-27&event=talks');
});

test('language, colours and version go along', () => {
  const { step, explorer, event } = readingAddresses(outline, { lang: 'fr', theme: 'dark', v: 'abc' });
  expect(step('talks')).toBe('/s/story/read?step=talks&v=abc&lang=fr&theme=dark#talks');
  expect(explorer()).toBe('/s/story?v=abc&lang=fr&theme=dark');
  expect(event('talks')).toBe('/s/story/event/talks?v=abc&lang=fr&theme=dark');
});
