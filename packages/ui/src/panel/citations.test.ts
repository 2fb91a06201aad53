import { expect, test } from 'vitest';
import { citationsOf, citedSources, sourcesOfClaim, sourcesOfEvent } from './citations.ts';
import { ban } from './testing/story.ts';

test('citedSources gives every source what it is cited for, by the event and by claims about it', () => {
  expect(citedSources(ban.sources, citationsOf(ban)).map(({ source, citations }) => [source.id, citations])).toEqual([
    ['herald-1', [{ source: 'herald-1', what: { en: 'Prints the order' }, locator: { paragraph: 3 } }]],
    ['gazette-1', [{ source: 'gazette-1', locator: { paragraph: 0 } }]],
  ]);
});

test('citedSources tells equal citations once', () => {
  const citation = { source: 'herald-1', locator: { page: 2 } };
  expect(citedSources(ban.sources, [citation, { ...citation }])[0]?.citations).toEqual([citation]);
});

test('sourcesOfEvent puts what the event itself cites first, and tells it from what only claims cite', () => {
  const event = { ...ban.event, cited: [{ source: 'gazette-1' }] };
  expect(sourcesOfEvent({ ...ban, event }).map(({ source, forEvent }) => [source.id, forEvent])).toEqual([
    ['gazette-1', true],
    ['herald-1', false],
  ]);
});

test('sourcesOfClaim gives only what the claim cites', () => {
  expect(sourcesOfClaim(ban.claims[0]!, ban.sources).map(({ source }) => source.id)).toEqual(['gazette-1']);
});
