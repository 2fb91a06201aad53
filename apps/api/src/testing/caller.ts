import type { Story } from '@standoff/data';
import { createApi, type Api } from '../api.ts';
import { memoryStore } from '../store/memory.ts';
import type { Kind } from '../store/store.ts';
import { harbour } from './story.ts';

/** The procedures over stories in memory, without HTTP. */
export const callerOver = (...stories: Story[]): Api['caller'] => createApi({ store: memoryStore(stories) }).caller;

export const story = 'harbour';

export type List = ReturnType<typeof callerOver>[Kind]['list'];
type Item = Awaited<ReturnType<List>>['items'][number];

/** The ids of what a list answers, whether it answers things as they are or with what is computed about them. */
export const idsIn = (items: readonly Item[]): string[] =>
  items.map((item) => {
    if ('event' in item) return item.event.id;
    if ('claim' in item) return item.claim.id;
    return 'source' in item ? item.source.id : item.id;
  });

/** The ids on each page of a list, from the first page to the last. */
export async function pagesOf(list: List, input: Omit<Parameters<List>[0], 'cursor'>): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...input, cursor });
    pages.push(idsIn(page.items));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

/** A caller over the harbour story, for tests that only read. */
export const harbourCaller = (): Api['caller'] => callerOver(harbour());
