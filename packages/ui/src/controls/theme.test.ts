import { expect, test } from 'vitest';
import { nextTheme, type Theme } from './theme.ts';

test('three presses come back to where they began, through every choice', () => {
  const seen: Theme[] = ['auto'];
  for (let press = 0; press < 3; press += 1) seen.push(nextTheme(seen.at(-1) ?? 'auto'));
  expect(seen).toEqual(['auto', 'light', 'dark', 'auto']);
});
