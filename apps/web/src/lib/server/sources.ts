import type { SourceRow } from '$lib/about/sources.ts';
import type { Caller } from './api.ts';

const MOST = 200;

type Listed = Awaited<ReturnType<Caller['source']['list']>>['items'][number];

/** Every source of one version of a story with how often it is cited, in the story's order. */
export async function listedSources(api: Caller, story: string, version: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (let cursor: string | undefined; ;) {
    const { items, nextCursor } = await api.source.list({ story, version, limit: MOST, cursor });
    listed.push(...items);
    if (nextCursor === null) return listed;
    cursor = nextCursor;
  }
}

/** Every source as a row of a table, in the story's order. */
export async function allSources(api: Caller, story: string, version: string): Promise<SourceRow[]> {
  const listed = await listedSources(api, story, version);
  return listed.map(({ source, when, citedBy }) => {
    const { note: _note, published: _published, title, author, ...known } = source;
    return { ...known, ...(title && { title }), ...(author && { author }), when, ...citedBy };
  });
}
