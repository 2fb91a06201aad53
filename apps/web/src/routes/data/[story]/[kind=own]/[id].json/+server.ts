import { json } from '@sveltejs/kit';
import { onlyPublished } from '$lib/server/site.ts';
import { refuse } from '$lib/server/refusal.ts';
import type { RequestHandler } from './$types';

/** What the API answers about one thing, as a file of a published site. */
export const GET: RequestHandler = async ({ params: { story, kind, id }, url, locals: { api } }) => {
  onlyPublished();
  const version = url.searchParams.get('v') ?? undefined;
  return json(await api[kind].byId({ story, version, id }).catch(refuse));
};
