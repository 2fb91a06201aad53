import { describe, expect, it } from 'vitest';
import { readStory } from '../read.ts';
import { yamlIn } from '../testing/folder.ts';

const base = yamlIn('test/fixtures/base');

/** What is wrong when the first claim of the fixture states this. */
const said = (statement: string): string[] => {
  const claims = (base['claims.yaml'] ?? '').replace('  property: count\n  value: 200\n', statement);
  return readStory({ ...base, 'claims.yaml': claims }).problems.map(({ message }) => message);
};
const valued = (property: string, value: string): string[] => said(`  property: ${property}\n  value: ${value}\n`);

describe('values(draft)', () => {
  it.each([
    ['start', '2020-03~'],
    ['end', "'2020'"],
    ['duration', 'PT3H58M'],
    ['duration', '{ min: PT2H, max: PT10H }'],
    ['count', '0'],
    ['amount', '{ min: 1.5, max: 1.5 }'],
    ['place', 'Rotterdam'],
    ['actor', 'union'],
    ['order', 'company'],
  ])('lets %s be %s', (property, value) => {
    expect(valued(property, value)).toEqual([]);
  });

  it.each([
    ['start', '2020', "2020 does not fit the property start, which takes an EDTF date in quotes, such as '2026-02'"],
    [
      'duration',
      'two hours',
      '"two hours" does not fit the property duration, which takes an ISO 8601 duration such as PT3H58M, P6M or { min: PT2H, max: PT10H }',
    ],
    [
      'duration',
      '{ min: P1D, max: PT2H }',
      '{ min: P1D, max: PT2H } does not fit the property duration, which takes a range whose min is not above its max',
    ],
    [
      'amount',
      'half',
      '"half" does not fit the property amount, which takes a number or a range such as { min: 22, max: 24 }',
    ],
    ['order', '1', '1 does not fit the property order, which takes the id of an actor'],
    [
      'place',
      '{ min: 1, max: 2 }',
      '{ min: 1, max: 2 } does not fit the property place, which takes the name of a place',
    ],
    ['actor', 'nobody', 'there is no actor "nobody"; use the id of an entry in actors.yaml, or add one'],
  ])('names both when %s cannot be %s', (property, value, message) => {
    expect(valued(property, value)).toEqual([message]);
  });

  it('wants a property and its value together', () => {
    expect(said('')).toEqual([]);
    expect(said('  property: count\n')).toEqual(['the property count has no value; add value, or take property out']);
    expect(said('  value: 200\n')).toEqual([
      'there is a value but no property; say what it is a value of, such as property: start',
    ]);
  });
});
