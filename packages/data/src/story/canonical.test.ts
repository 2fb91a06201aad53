import { describe, expect, it } from 'vitest';
import type { Story } from '../model/story.ts';
import { canonicalStory } from './canonical.ts';
import { readStory } from './read.ts';
import { yamlIn } from './testing/folder.ts';

const story = readStory(yamlIn('test/fixtures/base')).story as Story;

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    [...Object.entries(value).map(([key, part]) => [key, reversed(part)]), ['zz', undefined]].reverse(),
  );
};

describe('canonicalStory(story)', () => {
  it('does not depend on the order of keys, nor on keys without a value', () => {
    expect(canonicalStory(reversed(story) as Story)).toBe(canonicalStory(story));
  });

  it('changes with the order of a list and with a single letter', () => {
    expect(canonicalStory({ ...story, events: story.events.toReversed() })).not.toBe(canonicalStory(story));
    expect(canonicalStory({ ...story, licence: 'CC-BY-4.1' })).not.toBe(canonicalStory(story));
  });

  it('reads back as the same story', () => {
    expect(JSON.parse(canonicalStory(story))).toEqual(story);
  });
});
