import { allSources } from '$lib/server/sources.ts';
import { describePage } from '$lib/server/describe.ts';
import { originOf } from '$lib/server/site.ts';
import { refuse } from '$lib/server/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { story }, url, locals, untrack }) => {
  const { api, lang } = locals;
  // Searching and sorting change only the query, and the page has every source for both: it must not load again.
  const version = untrack(() => url.searchParams.get('v')) ?? undefined;
  const { outline } = await api.story.outline({ story, version }).catch(refuse);
  locals.linkedData = describePage({ outline, origin: untrack(() => originOf(url)), lang });
  const { id, title, summary, licence, counts, zones } = outline;
  return {
    story: { id, version: outline.version, title, summary, licence, counts, ...(zones && { zones }) },
    sources: await allSources(api, story, outline.version),
  };
};
