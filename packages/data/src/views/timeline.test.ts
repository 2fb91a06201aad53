import { expect, test } from 'vitest';
import { aDay, anActor, anEvent, anOutline } from '../testing/outlines.ts';
import { overview } from './overview.ts';
import { timeline } from './timeline.ts';

const outline = anOutline({
  actors: [
    anActor('lab'),
    anActor('ceo', { kind: 'person', partOf: 'lab' }),
    anActor('model', { kind: 'product', partOf: 'lab' }),
    anActor('office'),
    anActor('users'),
    anActor('stranger'),
  ],
  lanes: [
    { id: 'gov', title: { en: 'Government' }, actors: ['office'] },
    { id: 'lab', title: { en: 'Lab' }, actors: ['lab'] },
    { id: 'public', title: { en: 'Public' }, actors: ['users'] },
    { id: 'empty', title: { en: 'Empty' }, actors: ['nobody'] },
  ],
  chapters: [{ id: 'one', title: { en: 'One' }, intro: { en: '' }, from: '2026-01', to: '2026-01' }],
  events: [
    anEvent('order', { source: ['office'], target: ['ceo', 'lab', 'users'], type: 'SANCTION', chapter: 'one' }),
    anEvent('talks', { source: ['ceo', 'office'], when: aDay(2) }),
    anEvent('outage', { other: ['users', 'model', 'lab'], when: aDay(3, 2) }),
    anEvent('aside', { source: ['stranger'], when: aDay(9) }),
  ],
});

test('a mark lies in the lane of who acts, and reaches the lanes of whom it is aimed at', () => {
  const { lanes, marks } = timeline(outline, {});
  expect(lanes).toEqual([
    { id: 'gov', title: { en: 'Government' }, events: 1 },
    { id: 'lab', title: { en: 'Lab' }, events: 2 },
    { id: 'public', title: { en: 'Public' }, events: 0 },
    { id: 'others', events: 1 },
  ]);
  expect(marks.map(({ id, lane, partners, targets }) => [id, lane, partners, targets])).toEqual([
    ['order', 0, [], [1, 2]],
    ['talks', 1, [0], []],
    ['outage', 1, [], []],
    ['aside', 3, [], []],
  ]);
});

test('lanes keep their places whatever the filter leaves', () => {
  expect(timeline(outline, { q: 'aside' }).lanes.map(({ id, events }) => [id, events])).toEqual([
    ['gov', 0],
    ['lab', 0],
    ['public', 0],
    ['others', 1],
  ]);
});

test('lanes by type and by chapter hold each event once', () => {
  const lanes = (by: 'type' | 'chapter') =>
    timeline(outline, {}, { lanes: by }).lanes.map(({ id, events }) => [id, events]);
  expect(lanes('type')).toEqual([
    ['SANCTION', 1],
    ['none', 3],
  ]);
  expect(lanes('chapter')).toEqual([
    ['one', 1],
    ['others', 3],
  ]);
});

test('an event of two days adds half to each, and bins ignore the filter’s dates', () => {
  const { bins, events } = timeline(outline, { from: '2026-01-01', to: '2026-01-01' });
  expect(events).toBe(1);
  expect(bins).toHaveLength(10);
  expect(bins[0]).toMatchObject({ day: Date.UTC(2026, 0, 1), quads: { 'material-conflict': 1 } });
  expect(bins.slice(2, 6).map(({ quads }) => quads.other)).toEqual([1, 0.5, 0.5, 0]);
});

test('one date of year 1 does not ask for a bin per day since then', () => {
  const odd = anOutline({
    events: [
      anEvent('old', { when: { ...aDay(0), earliest: Date.parse('0001-01-01'), latest: Date.parse('0001-12-31') } }),
      anEvent('new'),
    ],
  });
  expect(timeline(odd, {}).bins.length).toBeLessThanOrEqual(20_001);
});

test('the overview by itself has the bins of the timeline', () => {
  const filter = { actor: ['lab'], from: '2026-01-03' };
  expect(overview(outline, filter)).toEqual(timeline(outline, filter).bins);
  expect(overview(outline, filter)).not.toEqual(overview(outline, {}));
});
