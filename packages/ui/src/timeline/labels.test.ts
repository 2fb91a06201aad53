import { expect, test } from 'vitest';
import { textWidth } from '../frame/text.ts';
import { drawTimeline } from './drawing.ts';
import { LABEL_SIZE, labelMarks } from './labels.ts';
import { aMark, aView, storyView } from './testing/views.ts';
import { tipFor } from './tip.ts';
import { spanOfDays } from './window.ts';

const draw = (view: ReturnType<typeof aView>, from: string, to: string) =>
  drawTimeline(view, { span: spanOfDays(from, to), width: 1000, height: 300, lang: 'en' });
const label = (drawing: ReturnType<typeof draw>, first?: string) =>
  labelMarks(drawing.layout, {
    lang: 'en',
    x0: drawing.scale.x0,
    x1: drawing.scale.x1,
    dayWidth: drawing.scale.dayWidth,
    first,
  });

test('in a long window only the chosen mark has its title', () => {
  const drawing = draw(aView([aMark('one', '2026-02-10'), aMark('two', '2026-02-20')]), '2026-02-01', '2026-02-28');
  expect(label(drawing)).toEqual([]);
  expect(label(drawing, 'two').map(({ text }) => text)).toEqual(['two']);
});

test('in a short window every title that has room is written', () => {
  const drawing = draw(aView([aMark('one', '2026-02-10'), aMark('two', '2026-02-12')]), '2026-02-09', '2026-02-13');
  expect(label(drawing).map(({ text }) => text)).toEqual(['one', 'two']);
});

test('a title near the right edge is written to the left of its mark', () => {
  const drawing = draw(
    aView([aMark('one', '2026-02-28', { title: { en: 'A title of some length' } })]),
    '2026-02-22',
    '2026-02-28',
  );
  expect(label(drawing)[0]).toMatchObject({ anchor: 'end', text: 'A title of some length' });
});

test('no titles of the story overlap, or cover a mark', () => {
  const drawing = draw(storyView({ from: '2026-02-26', to: '2026-03-01' }), '2026-02-26', '2026-03-01');
  const labels = label(drawing, 'trump-order-2026-02-27');
  expect(labels.length).toBeGreaterThan(3);
  const boxes = labels.map(({ x, y, text, anchor }) => {
    const width = textWidth(text, LABEL_SIZE);
    return { x0: anchor === 'start' ? x : x - width, x1: anchor === 'start' ? x + width : x, y };
  });
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      expect(a.x1 <= b.x0 || b.x1 <= a.x0 || Math.abs(a.y - b.y) >= 14, JSON.stringify([a, b])).toBe(true);
    for (const { x, y } of drawing.layout.marks)
      expect(x <= a.x0 || x >= a.x1 || Math.abs(y - a.y) >= 7, JSON.stringify([a, x, y])).toBe(true);
  });
});

test('a tip stays in the frame and never covers its mark, however long the title', () => {
  const mark = aMark('one', '2026-02-27T17:14-05:00', {
    title: { en: 'Word '.repeat(40).trim() },
    targets: [1],
    status: 'contested',
    versions: 3,
  });
  for (const x of [0, 200, 400])
    for (const y of [2, 60, 118]) {
      const tip = tipFor({ mark, x, y }, ['Lane', 'Other'], 'en', { x0: 0, x1: 400, y0: 0, y1: 120 });
      expect(tip.x).toBeGreaterThanOrEqual(0);
      expect(tip.x + tip.width).toBeLessThanOrEqual(400);
      expect(
        x > tip.x && x < tip.x + tip.width && y > tip.y && y < tip.y + tip.height,
        JSON.stringify({ x, y, tip }),
      ).toBe(false);
    }
});

test('a tip says date, versions, title and lanes', () => {
  const mark = aMark('Order', '2026-02-27', { targets: [1], status: 'contested', versions: 3 });
  expect(
    tipFor({ mark, x: 200, y: 100 }, ['White House', 'Lab'], 'en', { x0: 0, x1: 400, y0: 0, y1: 120 }).lines.map(
      ({ text }) => text,
    ),
  ).toEqual(['27 February 2026', 'Order', 'White House → Lab', 'Contested: 3 versions']);
});
