import type { Filter, Outline, SourceDetail } from '@standoff/data';
import type { Client } from './client.ts';
import { detailsIn, searchIn, sourcesIn } from './files.ts';
import { publishedSite } from './page/site.ts';
import type { SearchItem } from '@standoff/ui';
import type { DetailApi } from './state/detail.ts';
import { asItem } from './state/search.ts';

/** Longer texts are refused by the API, and nobody searches for them. */
const MAX_TEXT = 200;

let loading: Promise<Client> | undefined;

/** The API for the browser. Its client is loaded when it is first needed, because the first picture needs none of it. */
function browserApi(): Promise<Client> {
  loading ??= import('./client.ts').then(({ createClient }) => createClient());
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * Details of one version of a story, over HTTP: from the API, or from the files of a published site. Naming the version lets
 * the browser keep the answers for ever.
 */
export const detailsOver = (outline: Outline): DetailApi =>
  publishedSite() ? detailsIn(outline) : detailsFrom(outline.id, outline.version);

const detailsFrom = (story: string, version: string): DetailApi => ({
  event: async (id) => (await browserApi()).event.byId.query({ story, version, id }),
  claim: async (id) => (await browserApi()).claim.byId.query({ story, version, id }),
  question: async (id) => (await browserApi()).question.byId.query({ story, version, id }),
  actor: async (id) => (await browserApi()).actor.byId.query({ story, version, id }),
});

const MOST_SOURCES = 200;

/** The sources cited for the events in a filter, of one version of a story, over HTTP. */
export const sourcesOver =
  (outline: Outline) =>
  async (filter: Filter): Promise<SourceDetail[]> => {
    if (publishedSite()) return sourcesIn(outline, filter);
    const { id: story, version } = outline;
    const { source } = await browserApi();
    const found: SourceDetail[] = [];
    let cursor: string | undefined;
    do {
      const page = await source.list.query({ story, version, filter, limit: MOST_SOURCES, ...(cursor && { cursor }) });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  };

const RESULTS = 12;

/** The search of one version of a story, over HTTP. */
export const searchOver =
  (outline: Outline) =>
  async (text: string): Promise<SearchItem[]> => {
    const q = text.slice(0, MAX_TEXT);
    if (publishedSite()) return searchIn(outline, q, RESULTS);
    const { id: story, version } = outline;
    const { results } = await (await browserApi()).search.query({ story, version, q, limit: RESULTS });
    return results.map(asItem);
  };
