import { onlyPublished } from '$lib/server/site.ts';
import { sitePaths } from '$lib/server/site-paths.ts';
import { sitemap } from '$lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

/** Every page of the current versions, in every language. */
export const GET: RequestHandler = async ({ locals: { api } }) => {
  const site = onlyPublished();
  const { pages } = await sitePaths(api, site);
  const addresses = pages.map((path) => `${site.origin ?? ''}${site.base}${path.slice(1)}`);
  return new Response(sitemap(addresses), { headers: { 'content-type': 'application/xml' } });
};
