import { expect, test } from 'vitest';
import { EVENT_TYPES, quadOf } from './types.ts';

test('each type falls in its quad class, and an event without a type in none of the four', () => {
  expect(quadOf('CONCEDE')).toBe('verbal-cooperation');
  expect(quadOf('RETREAT')).toBe('material-cooperation');
  expect(quadOf('THREATEN')).toBe('verbal-conflict');
  expect(quadOf('SANCTION')).toBe('material-conflict');
  expect(quadOf(undefined)).toBe('other');
  for (const type of EVENT_TYPES) expect(quadOf(type)).not.toBe('other');
});
