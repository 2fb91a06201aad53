import type { Story } from '@standoff/data';
import { MemoryReader } from './memory-reader.ts';
import type { Store, StoryCard } from './store.ts';
import { versionOf } from './version.ts';

/** A store over checked stories in memory. It serves one version of each: the one it was given. */
export function memoryStore(stories: readonly Story[]): Store {
  const readers = new Map(
    [...stories]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((story) => [story.id, new MemoryReader(story, versionOf(story))]),
  );
  return {
    stories: () => Promise.all([...readers.values()].map(cardOf)),
    current: (story) => Promise.resolve(readers.get(story)?.version),
    open: (story, version) => {
      const reader = readers.get(story);
      return Promise.resolve(reader?.version === version ? reader : undefined);
    },
  };
}

async function cardOf(reader: MemoryReader): Promise<StoryCard> {
  const { id, version, title, summary, period, window, licence, counts } = await reader.outline();
  return { id, version, title, summary, period, window, licence, counts };
}
