import { describe, expect, test } from 'vitest';
import { bowed, samples } from './curve.ts';
import { fitToFrame } from './fit.ts';
import { boxesOverlap, boxMeetsCircle } from './geometry.ts';
import { byInvolvement, labelBox } from './labels.ts';
import { marksOf } from './marks.ts';
import { planNetwork } from './plan.ts';
import { labelRoom } from './scene.ts';
import { largestRadius } from './size.ts';
import { structureOf } from './structure.ts';
import { storyLayout, storyView } from './testing/views.ts';

const FRAMES = [
  [980, 450],
  [1280, 520],
  [390, 480],
] as const;
const DESKTOPS = FRAMES.slice(0, 2);

function draw(width: number, height: number, fold: 'people' | 'none', lang: 'en' | 'fr' = 'en') {
  const layout = storyLayout();
  const { actors, links } = structureOf(storyView({ fold }), (id) => id in layout);
  const { toFrame } = fitToFrame(width, height);
  const place = (id: string) => {
    const position = layout[id];
    return position && toFrame(position);
  };
  const marks = marksOf(actors, place, largestRadius(width, height), (actor) => actor.allEvents);
  const plan = planNetwork(actors, links, marks, ({ name }) => name[lang] ?? name.en, labelRoom(width, height, 1));
  const boxes = [...plan.labels.values()].flatMap((label) => {
    const mark = marks.find(({ id }) => id === label.id);
    return mark ? [{ id: label.id, box: labelBox(label, mark) }] : [];
  });
  return { actors, links, marks, plan, boxes };
}

describe.each(FRAMES)('the story at %i × %i', (width, height) => {
  test.each(['people', 'none'] as const)('has no label on another, on a mark, or outside (fold: %s)', (fold) => {
    const { marks, boxes } = draw(width, height, fold);
    const faults = boxes.flatMap(({ id, box }, i) => [
      ...boxes.slice(i + 1).flatMap((other) => (boxesOverlap(box, other.box) ? [`${id} on ${other.id}`] : [])),
      ...marks.flatMap((mark) => (mark.id !== id && boxMeetsCircle(box, mark) ? [`${id} on ${mark.id}`] : [])),
      ...(box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height ? [`${id} outside`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('names the main parties', () => {
    expect([...draw(width, height, 'people').plan.labels.keys()]).toEqual(
      expect.arrayContaining(['anthropic', 'dod', 'openai']),
    );
  });
});

describe.each(DESKTOPS)('on a desktop, %i × %i', (width, height) => {
  test.each(['en', 'fr'] as const)('every folded actor is named in full (%s)', (lang) => {
    const { actors, plan } = draw(width, height, 'people', lang);
    const unnamed = actors.filter(
      ({ id }) => !plan.labels.has(id) || plan.labels.get(id)?.lines.join('').includes('…'),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('no mark touches another', () => {
    const { marks } = draw(width, height, 'people');
    const touching = marks.flatMap((a, i) =>
      marks.slice(i + 1).flatMap((b) => (Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + 4 ? [`${a.id} ${b.id}`] : [])),
    );
    expect(touching).toEqual([]);
  });

  test('no link runs under an unrelated mark', () => {
    const { links, marks, plan } = draw(width, height, 'people');
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    const under = links.flatMap(({ id, source, target }) => {
      const [from, to] = [markOf.get(source), markOf.get(target)];
      if (!from || !to) return [];
      const curve = samples(bowed(from, to, plan.bends.get(id) ?? 0), 2);
      return marks.flatMap((mark) =>
        mark.id !== source &&
        mark.id !== target &&
        curve.some(({ x, y }) => Math.hypot(x - mark.x, y - mark.y) < mark.r + 2)
          ? [`${id} under ${mark.id}`]
          : [],
      );
    });
    expect(under).toEqual([]);
  });
});

describe.each([
  [1050, 440, 'people'],
  [1050, 440, 'none'],
  [390, 560, 'people'],
] as const)('the ten most involved at %i × %i (fold: %s)', (width, height, fold) => {
  test.each(['en', 'fr'] as const)('are named (%s)', (lang) => {
    const { actors, plan } = draw(width, height, fold, lang);
    const unnamed = byInvolvement(actors)
      .slice(0, 10)
      .filter(({ id }) => !plan.labels.has(id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

test.each([
  [700, 360],
  [390, 560],
])('at %i × %i no folded name is cut short', (width, height) => {
  const names = [...draw(width, height, 'people').plan.labels.values()].map(({ lines }) => lines.join(' '));
  expect(names.filter((name) => name.includes('…'))).toEqual([]);
});
