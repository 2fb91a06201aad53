import { expect, test } from 'vitest';
import type { Claim, Story } from '../model/index.ts';
import { conflicts } from './conflicts.ts';

/** Whether two claims that give these values of one property of one event exclude each other. */
function exclude(property: Claim['property'], one: Claim['value'], two: Claim['value']): boolean {
  const claims = [one, two].map((value, i) => ({ id: `c${i}`, about: { event: 'e' }, disputes: [], property, value }));
  return (
    conflicts({ claims } as unknown as Story)
      .get('c0')
      ?.has('c1') ?? false
  );
}

test.each([
  ['start', '2026-02', '2026-02-27', false],
  ['start', '2026-02-26', '2026-02-27', true],
  ['end', '2026-02-27T17:14-05:00', '2026-02-27T22:14Z', false],
  ['duration', 'PT2H', 'PT120M', false],
  ['duration', 'PT3H', { min: 'PT2H', max: 'PT10H' }, false],
  ['duration', 'P1D', { min: 'PT2H', max: 'PT10H' }, true],
  ['count', 3, { min: 2, max: 3 }, false],
  ['amount', 3.5, { min: 2, max: 3 }, true],
  ['place', 'Quay 3', 'Quay 4', true],
  ['place', 'Café de la Paix', 'cafe de la  paix', false],
  ['actor', 'union', 'union', false],
  ['actor', 'union', 'company', true],
] as const)('%s %j and %j: exclude each other is %s', (property, one, two, expected) => {
  expect(exclude(property, one, two)).toBe(expected);
});
