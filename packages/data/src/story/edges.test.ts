import { beforeAll, describe, expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { outline as outlineOf } from '../outline/outline.ts';
import type { Outline } from '../outline/types.ts';
import { disagreement } from '../views/disagreement.ts';
import { exchange } from '../views/exchange.ts';
import { valueAxes } from '../views/values.ts';
import { eventGrounds } from '../attest/grounds.ts';
import { timeline } from '../views/timeline.ts';
import { readStory } from './read.ts';
import { yamlIn } from './testing/folder.ts';

/** The fixture that is allowed and hard to draw. `standoff serve --stories packages/data/test/fixtures/edges` shows it. */
const read = readStory(yamlIn('test/fixtures/edges'));
let story: Story;
let outline: Outline;

beforeAll(() => {
  if (!read.story) throw new Error(read.problems.map(({ message }) => message).join('\n'));
  story = read.story;
  outline = outlineOf(story, '0');
});

const about = (event: string) =>
  outline.claims.filter((claim) => claim.about && 'event' in claim.about && claim.about.event === event);

describe('a story of everything that is allowed and hard to draw', () => {
  test('is read without a problem', () => {
    expect(read.problems).toEqual([]);
  });

  test('may have a chapter without events, and has no empty lane for it', () => {
    expect(story.chapters.map(({ events }) => events.length)).toEqual([2, 0, 2]);
    expect(timeline(outline, {}, { lanes: 'chapter' }).lanes.map(({ id }) => id)).toEqual(['ch-closing', 'ch-after']);
  });

  test('may leave out French, have names and titles of 200 characters, and 60 claims about one event', () => {
    expect(outline.actors.map(({ name }) => name.en.length)).toContain(200);
    expect(outline.events.map(({ title }) => title.en.length)).toContain(200);
    expect(outline.events.map(({ title }) => title.fr === undefined)).toContain(true);
    expect(outline.events.map(({ claims }) => claims)).toContain(60);
  });

  test('has an axis for every property of which values differ', () => {
    expect(valueAxes(about('bridge-closes')).map(({ id, form, versions }) => [id, form, versions.length])).toEqual([
      ['start', 'when', 3],
      ['end', 'when', 2],
      ['duration', 'duration', 2],
      ['count people', 'number', 3],
      ['count carts', 'number', 2],
      ['amount crowns a cart', 'number', 2],
      ['place', 'place', 2],
      ['actor', 'actor', 2],
      ['order', 'actor', 2],
    ]);
  });

  test('tells claims that dispute and support each other in circles once each', () => {
    const told = exchange(about('bridge-closes')).map(({ claim }) => claim.id);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(expect.arrayContaining(['circle-a', 'circle-b', 'circle-c', 'round-a', 'round-b', 'round-c']));
  });

  test('may have a claim take two positions of one question: counted once, its value drawn once, told once', () => {
    const [, counted, everything] = disagreement(outline, {}).questions;
    expect(counted?.positions.map(({ claims }) => claims.some(({ id }) => id === 'count-range'))).toEqual([
      true,
      false,
      true,
    ]);
    expect(counted?.claims).toBe(5);
    expect(counted?.axes[0]?.versions.map(({ claims }) => claims.length)).toEqual([1, 1, 1]);
    const told = exchange(everything?.positions.flatMap(({ claims }) => claims) ?? []).map(({ claim }) => claim.id);
    expect(told.filter((id) => id === 'circle-c')).toEqual(['circle-c']);
  });

  test('keeps a question whose claims are all filtered away', () => {
    const fell = disagreement(outline, { from: '2021-03-01', to: '2021-03-31' }).questions[3];
    expect(fell).toMatchObject({ id: 'q-fell', claims: 0, allClaims: 2, positions: [{ claims: [] }, { claims: [] }] });
  });

  test('says that three of four publishers carry one report', () => {
    expect(eventGrounds(outline, 'bridge-closes')).toMatchObject({
      publishers: ['North Wire', 'The Vadum Chronicle', 'Evening Post', 'River Radio'],
      independent: 2,
      shared: [{ original: 'North Wire', publishers: ['North Wire', 'The Vadum Chronicle', 'Evening Post'] }],
    });
  });

  test('quotes in scripts that run from right to left', () => {
    const languages = story.claims.flatMap(({ quotation }) => quotation?.language ?? []);
    expect(languages).toEqual(['ar', 'he']);
  });
});
