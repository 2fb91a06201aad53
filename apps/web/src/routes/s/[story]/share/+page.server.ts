import { refuse } from '$lib/server/refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { story }, url, locals, untrack }) => {
  // Everything else in the query is for the page itself, which has all it needs.
  const version = untrack(() => url.searchParams.get('v')) ?? undefined;
  const { outline } = await locals.api.story.outline({ story, version }).catch(refuse);
  return { outline };
};
