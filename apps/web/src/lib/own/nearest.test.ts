import { expect, test } from 'vitest';
import { anActor, anEvent, anOutline } from '../../../../../packages/data/src/testing/outlines.ts';
import { nearestTo } from './nearest.ts';

const outline = anOutline({
  events: [anEvent('order-2026-02-27'), anEvent('order-2026-03-02')],
  actors: [anActor('order')],
});

test('a misspelt id finds the thing of the same kind that is most like it', () => {
  expect(nearestTo(outline, 'event', 'Order-2026-02-72')?.id).toBe('order-2026-02-27');
  expect(nearestTo(outline, 'actor', 'ordre')).toBeUndefined();
  expect(nearestTo(outline, 'actor', 'orders')?.id).toBe('order');
});

test('nothing is like an id of nothing, or of another kind', () => {
  expect(nearestTo(outline, 'event', '')).toBeUndefined();
  expect(nearestTo(outline, 'question', 'order')).toBeUndefined();
});
