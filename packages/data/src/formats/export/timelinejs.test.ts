import { describe, expect, test } from 'vitest';
import type { When } from '../../time/when.ts';
import { parseWhen } from '../../time/parse.ts';
import { textOf } from './testing/access.ts';
import { aStory, emptyStory, hostileStory } from './testing/stories.ts';
import { slideDates } from './timeline-date.ts';
import { timelinejs } from './timelinejs.ts';

const when = (edtf: string): When => {
  const parsed = parseWhen(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.when;
};

describe('the dates of a slide', () => {
  test.each([
    ['2026', { start_date: { year: 2026 } }],
    ['2026-02', { start_date: { year: 2026, month: 2 } }],
    ['2026-02-27T17:14-05:00', { start_date: { year: 2026, month: 2, day: 27, hour: 17, minute: 14 } }],
    ['2026-02~', { start_date: { year: 2026, month: 2 }, display_date: 'about February 2026' }],
    [
      '2026-02-27/2026-03-02',
      {
        start_date: { year: 2026, month: 2, day: 27 },
        end_date: { year: 2026, month: 3, day: 2 },
        display_date: '27 February – 2 March 2026',
      },
    ],
    ['2026-02-27/..', { start_date: { year: 2026, month: 2, day: 27 }, display_date: 'from 27 February 2026' }],
    ['../2026-02-27', { start_date: { year: 2026, month: 2, day: 27 }, display_date: 'until 27 February 2026' }],
  ])('have the parts that are known: %s', (edtf, dates) => {
    expect(slideDates(when(edtf), 'en')).toEqual(dates);
  });

  test('are worded in EDTF where the words of another language are not at hand', () => {
    expect(slideDates(when('2026-02~'), 'fr')).toMatchObject({ display_date: '2026-02~' });
  });
});

test('has a slide for each event, in the lane of who acts, an era for each chapter, and a title', async () => {
  expect(JSON.parse(await textOf(timelinejs, aStory()))).toEqual({
    title: {
      unique_id: 'story',
      text: { headline: 'A talk', text: '<p>Two parties talk.</p><p>A talk · version 0 · licence CC0-1.0</p>' },
    },
    events: [
      {
        unique_id: 'ask',
        start_date: { year: 2026, month: 2, day: 1, hour: 9, minute: 0 },
        text: {
          headline: 'Ada asks',
          text: '<p>She asks for a talk.</p><p><a href="https://example.org/a_b?c={d}&amp;e=50%25">The Gazette</a></p>',
        },
        group: 'Port',
      },
      {
        unique_id: 'talk',
        start_date: { year: 2026, month: 2, day: 3 },
        display_date: 'from 3 February 2026',
        text: {
          headline: 'They talk',
          text: '<p>In the customs house.</p><p><a href="https://example.org/a_b?c={d}&amp;e=50%25">The Gazette</a> · <a href="https://example.org/letter">The port</a></p>',
        },
        group: 'Port',
      },
    ],
    eras: [
      {
        start_date: { year: 2026, month: 2, day: 1, hour: 0, minute: 0 },
        end_date: { year: 2026, month: 2, day: 1, hour: 23, minute: 59 },
        text: { headline: 'Asking' },
      },
      {
        start_date: { year: 2026, month: 2, day: 1, hour: 0, minute: 0 },
        end_date: { year: 2026, month: 2, day: 28, hour: 23, minute: 59 },
        text: { headline: 'Talking' },
      },
    ],
  });
});

test('holds no markup but its own, because TimelineJS shows text as HTML', async () => {
  const text = await textOf(timelinejs, hostileStory());
  expect(text).not.toMatch(/<(?!\/?p>|\/?a[ >])/);
  const { events } = JSON.parse(text) as { events: { text: { headline: string }; group: string }[] };
  expect(events[0]?.text.headline).toContain('=cmd|&#39; /C calc&#39;!A0 &lt;script&gt;');
  expect(events[0]?.group).toContain('&amp;lt;script&amp;gt;');
});

test('is a timeline of nothing for a story of nothing', async () => {
  expect(JSON.parse(await textOf(timelinejs, emptyStory()))).toMatchObject({ events: [], eras: [] });
});
