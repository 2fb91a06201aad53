import { json } from '@sveltejs/kit';
import { onlyPublished } from '$lib/server/site.ts';
import { singlePaths, sitePaths } from '$lib/server/site-paths.ts';
import type { RequestHandler } from './$types';

/** What a published site consists of, for the program that writes it. */
export const GET: RequestHandler = async ({ url, locals: { api } }) => {
  const site = onlyPublished();
  if (url.searchParams.has('single')) return json({ paths: await singlePaths(api, site) });
  const { pages, files } = await sitePaths(api, site);
  const own = ['/404.html', '/robots.txt', ...(site.origin ? ['/sitemap.xml'] : [])];
  return json({ paths: [...own, ...pages, ...files] });
};
