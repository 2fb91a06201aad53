import { expect, test } from 'vitest';
import { competingTimes } from './competing.ts';
import { sayLanes, sayMark, sayTimes } from './sentence.ts';
import { aMark, bundledOutline, storyView } from './testing/views.ts';
import { laneName } from './words.ts';

const lanes = ['White House', 'Anthropic', 'Courts'];

test('a mark is said with date, title, lanes and place', () => {
  const mark = aMark('Order to stop', '2026-02-27', { targets: [1], status: 'contested', versions: 2 });
  expect(sayMark({ mark, lanes, lang: 'en', nth: 3, all: 82 })).toBe(
    '27 Feb 2026: Order to stop. White House to Anthropic. Contested: 2 versions. 3 of 82.',
  );
  expect(sayMark({ mark, lanes, lang: 'fr', nth: 3, all: 82 })).toContain('White House vers Anthropic. Contesté');
});

test('every event of the story is said in at most 160 characters, in both languages', () => {
  const view = storyView();
  for (const lang of ['en', 'fr'] as const) {
    const names = view.lanes.map((lane) => laneName(lane, lang));
    for (const [i, mark] of view.marks.entries()) {
      const said = sayMark({ mark, lanes: names, lang, nth: i + 1, all: view.events });
      expect(said.length, said).toBeLessThanOrEqual(160);
    }
  }
});

test('a very long title is cut, not the rest', () => {
  const mark = aMark('x', '2026-02-27', { title: { en: 'long '.repeat(40) } });
  const said = sayMark({ mark, lanes, lang: 'en', nth: 1, all: 1 });
  expect(said.length).toBeLessThanOrEqual(160);
  expect(said).toMatch(/… ?\. White House\. 1 of 1\.$/);
});

test('equal parties stand together', () => {
  const mark = aMark('x', '2026-02-27', { partners: [1] });
  expect(sayLanes(mark, lanes, 'en')).toBe('White House, Anthropic');
  expect(sayLanes(mark, lanes, 'en', { spoken: true })).toBe('White House, Anthropic together');
});

test('lanes are called by their title, their type, or the rest', () => {
  expect(laneName({ id: 'x', title: { en: 'Courts' } }, 'fr')).toBe('Courts');
  expect(laneName({ id: 'SANCTION' }, 'en')).toBe('Sanction');
  expect(laneName({ id: 'none' }, 'en')).toBe('No type');
  expect(laneName({ id: 'others' }, 'fr')).toBe('Autres');
});

test('competing times are said in at most 160 characters, all or none of them, in both languages', () => {
  const view = storyView();
  const contested = view.marks.flatMap((mark) => {
    const times = competingTimes(bundledOutline(), mark.id, 'en');
    return times.length > 0 ? [{ mark, times }] : [];
  });
  expect(contested.length).toBeGreaterThan(3);
  for (const lang of ['en', 'fr'] as const)
    for (const { mark, times } of contested) expect(sayTimes(mark, times, lang).length).toBeLessThanOrEqual(160);
  const outage = contested.find(({ mark }) => mark.id === 'outage-2026-03-02');
  expect(outage && sayTimes(outage.mark, outage.times, 'en')).toBe(
    'Claude services disrupted worldwide. When did the outage of 2 March begin? 3 different times.',
  );
});

test('a name of 200 characters is cut, too', () => {
  const long = 'long '.repeat(40);
  const mark = aMark('x', '2026-02-27', { title: { en: long } });
  const times = [
    {
      id: 'start',
      property: 'start' as const,
      times: [
        { when: mark.when, by: [long] },
        { when: mark.when, by: [long] },
      ],
    },
  ];
  expect(sayTimes(mark, times, 'en').length).toBeLessThanOrEqual(160);
});
