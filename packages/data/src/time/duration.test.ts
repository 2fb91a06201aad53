import { describe, expect, it } from 'vitest';
import { secondsOf } from './duration.ts';

describe('secondsOf(text)', () => {
  it.each([
    ['PT3H58M', 14_280],
    ['P0D', 0],
    ['PT1H', 3_600],
    ['P1W', 604_800],
    ['PT0.5S', 0.5],
    ['P6M', 15_778_476],
    ['P1Y2DT3S', 31_729_755],
  ])('knows the length of %s', (text, seconds) => {
    expect(secondsOf(text)).toBeCloseTo(seconds, 6);
  });

  it.each(['', 'P', 'PT', 'P1H', '3 hours', 'PT1H30', 'p1d', '-P1D', 'P1DT'])('takes %j for no duration', (text) => {
    expect(secondsOf(text)).toBeUndefined();
  });
});
