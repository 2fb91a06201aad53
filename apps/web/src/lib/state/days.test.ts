import { expect, test } from 'vitest';
import { daysShown, openAtEnds } from './days.ts';

const extent = ['2025-07-01', '2026-05-31'] as const;

test('daysShown fills open ends with the first and last day of the story', () => {
  expect(daysShown({ from: '2026-02-22', to: '2026-03-28' }, extent)).toEqual({ from: '2026-02-22', to: '2026-03-28' });
  expect(daysShown({ from: '..' }, extent)).toEqual({ from: '2025-07-01', to: '2026-05-31' });
  expect(daysShown({ to: '2026-01-01' }, extent)).toEqual({ from: '2025-07-01', to: '2026-01-01' });
});

test('openAtEnds asks for no limit where the story ends', () => {
  expect(openAtEnds({ from: '2025-07-01', to: '2026-03-28' }, extent)).toEqual({ from: '..', to: '2026-03-28' });
  expect(openAtEnds({ from: '2025-06-01', to: '2026-06-30' }, extent)).toEqual({ from: '..', to: '..' });
  expect(openAtEnds({ from: '2026-02-27', to: '2026-02-27' }, extent)).toEqual({
    from: '2026-02-27',
    to: '2026-02-27',
  });
});
