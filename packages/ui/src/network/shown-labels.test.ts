import { expect, test } from 'vitest';
import { boxesOverlap } from './geometry.ts';
import { labelBox } from './labels.ts';
import { planNetwork } from './plan.ts';
import { shownLabels } from './shown-labels.ts';
import { anActor } from './testing/views.ts';

const mark = (id: string, x: number, y: number) => ({ id, kind: 'person', x, y, r: 10 }) as const;
const nameOf = ({ name }: { name: { en: string } }): string => name.en;
const crowd = Array.from({ length: 30 }, (_, i) => `actor number ${String(i)}`);
const marks = crowd.map((id, i) => mark(id, 100 + 24 * (i % 6), 100 + 24 * Math.floor(i / 6)));
const frame = { x: 60, y: 60, width: 220, height: 200 };
const actors = (events: (id: string) => number) =>
  crowd.map((id, i) => anActor(id, { events: events(id), allEvents: 40 - i }));
const plan = planNetwork(
  actors(() => 1),
  [],
  marks,
  nameOf,
  { frame },
);
const shown = (events: (id: string) => number, focus?: ReadonlySet<string>) =>
  shownLabels({ actors: actors(events), marks, plan, nameOf, linkPoints: () => [], frame, focus });

test('a crowd has fewer names than actors', () => {
  expect(plan.labels.size).toBeGreaterThan(0);
  expect(plan.labels.size).toBeLessThan(30);
});

test('a filter hides names and moves none of those it leaves', () => {
  const some = shown((id) => (id.endsWith('1') ? 0 : 1));
  for (const [id, label] of some) if (plan.labels.has(id)) expect(label).toBe(plan.labels.get(id));
  expect([...some.keys()].some((id) => id.endsWith('1'))).toBe(false);
});

test('an actor in focus is named in any case, and other names make way', () => {
  const last = 'actor number 29';
  const labels = shown(() => 1, new Set([last]));
  const own = labels.get(last);
  const boxOf = (id: string) => {
    const [label, at] = [labels.get(id), marks.find((m) => m.id === id)];
    if (!label || !at) throw new Error(`${id} has no label`);
    return labelBox(label, at);
  };
  expect(own).toBeDefined();
  for (const id of labels.keys()) if (id !== last) expect(boxesOverlap(boxOf(id), boxOf(last))).toBe(false);
});

test('a small picture names those in focus alone, over the marks of the others and never over each other', () => {
  const focus = new Set([0, 5, 14, 24, 29].flatMap((i) => crowd[i] ?? []));
  const labels = shownLabels({
    actors: actors(() => 1),
    marks,
    plan,
    nameOf,
    linkPoints: () => [],
    frame,
    focus,
    sparse: true,
  });
  expect([...labels.keys()].sort()).toEqual([...focus].sort());
  const boxes = [...labels.values()].map((label) =>
    labelBox(label, marks.find(({ id }) => id === label.id) ?? mark('', 0, 0)),
  );
  for (const [i, box] of boxes.entries())
    for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false);
});
