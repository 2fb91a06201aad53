import { matchingEvents, type Filter, type Language } from '@standoff/data';
import { expect, test } from 'vitest';
import { outline } from '../panel/testing/story.ts';
import { saySummary } from './summary.ts';

const summary = (filter: Filter, lang: Language = 'en') =>
  saySummary('story', {
    filter,
    lang,
    outline,
    events: matchingEvents(outline, filter),
    days: { from: '2026-01-03', to: '2026-01-06' },
  }).replaceAll(/[\u00a0\u202f]/g, ' ');

test('without a filter the summary says the count and the days', () => {
  expect(summary({})).toBe('Who acted on whom, and when: 3 of 3 events · 3–6 Jan 2026.');
});

test('the summary names every part of the filter, all of several, and the days once', () => {
  expect(
    summary({ actor: ['maker', 'ministry'], quad: ['material-conflict'], from: '2026-01-03', to: '2026-01-06' }),
  ).toBe('Who acted on whom, and when: 1 of 3 events · Maker, Ministry · material conflict · 3–6 Jan 2026.');
  const said = summary({ type: ['SANCTION'], status: ['contested'], source: ['herald-1'], q: 'ban', question: 'when' });
  for (const part of ['Sanction', 'contested', 'Herald', '“ban”', 'When did it begin?'])
    expect(said).toContain(` · ${part}`);
});

test('the summary speaks the language of the chart', () => {
  expect(summary({ actor: ['ministry'] }, 'fr')).toMatch(/ · Ministère · 3–6 janv\. 2026\.$/);
});

test('a long text in the filter is cut short', () => {
  expect(summary({ q: 'word '.repeat(200) }).length).toBeLessThan(220);
});
