import { describe, expect, it } from 'vitest';
import { versionOf } from '../store/version.ts';
import { callerOver, harbourCaller, story } from '../testing/caller.ts';
import { describeVersions } from '../testing/promises.ts';
import { harbour } from '../testing/story.ts';

const caller = harbourCaller();

describe('story.list', () => {
  it('answers every story in alphabetical order, each with its version and counts', async () => {
    const { items } = await callerOver(harbour({ id: 'b' }), harbour({ id: 'a' })).story.list();
    expect(items).toMatchObject([
      { id: 'a', version: versionOf(harbour({ id: 'a' })), counts: { events: 3 } },
      { id: 'b', version: versionOf(harbour({ id: 'b' })), counts: { events: 3 } },
    ]);
  });

  it('answers an empty list where nothing is served', async () => {
    expect(await callerOver().story.list()).toEqual({ items: [] });
  });
});

describe('story.get', () => {
  describeVersions(caller.story.get);

  it('answers all of the outline but the long lists', async () => {
    const { outline } = await caller.story.outline({ story });
    expect((await caller.story.get({ story })).story).toEqual({
      id: 'harbour',
      title: outline.title,
      summary: outline.summary,
      period: outline.period,
      window: outline.window,
      licence: 'CC-BY-4.0',
      lanes: outline.lanes,
      chapters: outline.chapters,
      counts: { actors: 5, events: 3, claims: 4, questions: 1, sources: 4 },
    });
  });

  it('says how clock times name their zone, where the story does', async () => {
    const { story: zoned } = await callerOver(harbour({ zones: 'us' })).story.get({ story });
    expect(zoned.zones).toBe('us');
  });
});

describe('story.outline', () => {
  describeVersions(caller.story.outline);

  it('answers the events in reading order and carries the version', async () => {
    const { version, outline } = await caller.story.outline({ story });
    expect(outline.version).toBe(version);
    expect(outline.events.map(({ id }) => id)).toEqual(['timetable', 'strike', 'talks']);
  });
});
