import { describePage } from '$lib/server/describe.ts';
import { originOf } from '$lib/server/site.ts';
import { detailsBy } from '$lib/server/detail.ts';
import { layoutOf } from '$lib/server/layouts.ts';
import { refuse } from '$lib/server/refusal.ts';
import { readAddress } from '$lib/state/address.ts';
import { fetchDetail } from '$lib/state/detail.ts';
import { selectionOf } from '$lib/state/selection.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { story }, url, locals, untrack }) => {
  // Filtering and selecting change only the query, and the page has all it needs for both: it must not load again.
  const query = untrack(() => new URLSearchParams(url.searchParams));
  const frozen = query.get('v') ?? undefined;
  const { outline } = await locals.api.story.outline({ story, version: frozen }).catch(refuse);
  const selection = selectionOf(readAddress(outline, query));
  const answer = selection && (await fetchDetail(detailsBy(locals.api, story, outline.version), selection));
  locals.linkedData = describePage({ outline, origin: untrack(() => originOf(url)), lang: locals.lang });
  return {
    outline,
    layout: layoutOf(outline),
    first: selection && answer ? { selection, answer } : undefined,
    phone: locals.phone,
  };
};
