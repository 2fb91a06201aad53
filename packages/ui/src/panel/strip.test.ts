import { expect, test } from 'vitest';
import { aDay, anEvent, anOutline } from '../../../data/src/testing/outlines.ts';
import { DAY } from '../timeline/scale.ts';
import { spanOf, stripMarks } from './strip.ts';

const START = Date.UTC(2026, 0, 1);
const outline = anOutline({ window: { from: '2026-01-01', to: '2026-01-10' } });

test('spanOf is the opening window as long as the events lie in it', () => {
  expect(spanOf(outline, [anEvent('a', { when: aDay(4) })])).toEqual([START, START + 10 * DAY]);
});

test('spanOf widens to the middle of events outside', () => {
  expect(spanOf(outline, [anEvent('a', { when: aDay(19) })])).toEqual([START, START + 20 * DAY]);
});

test('spanOf ignores open dates', () => {
  const open = { ...aDay(19), latest: null };
  expect(spanOf(outline, [anEvent('a', { when: open })])).toEqual([START, START + 10 * DAY]);
});

test('stripMarks places events as shares, as wide as their dates, cut at the edges', () => {
  const open = { ...aDay(5), earliest: null };
  const events = [anEvent('day', { when: aDay(5) }), anEvent('open', { when: open })];
  const marks = stripMarks(events, [START, START + 10 * DAY]);
  expect(marks.map(({ id, x, width, vague }) => [id, x, Number(width.toFixed(6)), vague])).toEqual([
    ['day', 0.5, 0.1, false],
    ['open', 0, 0.6, true],
  ]);
});
