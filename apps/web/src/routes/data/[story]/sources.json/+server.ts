import { json } from '@sveltejs/kit';
import { onlyPublished } from '$lib/server/site.ts';
import { refuse } from '$lib/server/refusal.ts';
import { listedSources } from '$lib/server/sources.ts';
import type { RequestHandler } from './$types';

/** Every source of a story, as a file of a published site. */
export const GET: RequestHandler = async ({ params: { story }, url, locals: { api } }) => {
  onlyPublished();
  const asked = url.searchParams.get('v') ?? undefined;
  const { version } = await api.story.get({ story, version: asked }).catch(refuse);
  return json(await listedSources(api, story, version));
};
