import { expect, test } from 'vitest';
import { daysShown, withDays, type Extent } from './days.ts';

const EXTENT: Extent = ['2026-01-01', '2026-03-31'];

test('an open end of the filter shows as the story’s own end', () => {
  expect(daysShown({ from: '..', to: '2026-02-01' }, EXTENT)).toEqual({ from: '2026-01-01', to: '2026-02-01' });
  expect(daysShown({}, EXTENT)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
});

test('days that reach the end of the story ask for no limit there', () => {
  expect(withDays({ quad: ['other'] }, '2025-12-30', '2026-02-01', EXTENT)).toEqual({
    quad: ['other'],
    from: '..',
    to: '2026-02-01',
  });
  expect(withDays({}, '2026-01-02', '2026-03-31', EXTENT)).toEqual({ from: '2026-01-02', to: '..' });
});
