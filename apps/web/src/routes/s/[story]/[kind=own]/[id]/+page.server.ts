import { describePage } from '$lib/server/describe.ts';
import { ownPage } from '$lib/server/own.ts';
import { originOf } from '$lib/server/site.ts';
import type { PageServerLoad } from './$types';

/** These pages are whole as they are sent: without scripts they also load none, and carry nothing twice. */
export const csr = false;

export const load: PageServerLoad = async ({ params: { story, kind, id }, url, locals }) => {
  const asked = { story, kind, id, version: url.searchParams.get('v') ?? undefined };
  const answer = await ownPage(locals.api, asked);
  locals.linkedData = describePage({ ...answer, origin: originOf(url), lang: locals.lang });
  return answer;
};
