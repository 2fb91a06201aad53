import type { SourceRow } from '$lib/about/sources.ts';
import type { Caller } from './api.ts';

const MOST = 200;

/** Every source of one version of a story, in the story's order. */
export async function allSources(api: Caller, story: string, version: string): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await api.source.list({ story, version, limit: MOST, cursor });
    for (const { source, when, citedBy } of items) {
      const { note: _note, published: _published, title, author, ...known } = source;
      rows.push({ ...known, ...(title && { title }), ...(author && { author }), when, ...citedBy });
    }
    if (nextCursor === null) return rows;
    cursor = nextCursor;
  }
}
