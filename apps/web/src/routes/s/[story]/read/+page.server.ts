import { chapterTimes } from '$lib/server/chapter-times.ts';
import { describePage } from '$lib/server/describe.ts';
import { originOf } from '$lib/server/site.ts';
import { layoutOf } from '$lib/server/layouts.ts';
import { refuse } from '$lib/server/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { story }, url, locals, untrack }) => {
  // Steps change only the query, and the page has all of them: it must not load again.
  const frozen = untrack(() => url.searchParams.get('v')) ?? undefined;
  const { outline } = await locals.api.story.outline({ story, version: frozen }).catch(refuse);
  locals.linkedData = describePage({ outline, origin: untrack(() => originOf(url)), lang: locals.lang });
  return { outline, layout: layoutOf(outline), times: chapterTimes(outline), phone: locals.phone };
};
