import { expect, test } from 'vitest';
import { laneGutter, laneLabel } from './gutter.ts';

const LONG = 'Personnel, usagers et public';

test('a wide timeline makes room for a long name in one line', () => {
  const gutter = laneGutter(['Médias', LONG], 1440);
  expect(gutter).toBeLessThanOrEqual(240);
  expect(laneLabel(LONG, gutter, 16)).toEqual({ full: LONG, lines: [LONG], cut: false });
});

test('a narrower one breaks it into two lines where the lane is tall enough, and else cuts it', () => {
  const gutter = laneGutter(['Médias', LONG], 1024);
  expect(laneLabel(LONG, gutter, 28)).toEqual({ full: LONG, lines: ['Personnel, usagers et', 'public'], cut: false });
  const { lines, cut } = laneLabel(LONG, gutter, 27);
  expect(cut).toBe(true);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Personnel, usagers .*…$/);
});

test('short names take no more than they need, and never more than a fifth where that is enough for a word', () => {
  expect(laneGutter(['Médias'], 1440)).toBe(96);
  expect(laneGutter([LONG], 720)).toBe(144);
  expect(laneGutter([LONG], 320)).toBe(112);
});
