import { onlyPublished } from '$lib/server/site.ts';
import { siteAddress } from '$lib/page/site.ts';
import type { RequestHandler } from './$types';

/** What robots may read (RFC 9309): everything. Frozen versions name the same page as the one to keep. */
export const GET: RequestHandler = () => {
  const { origin } = onlyPublished();
  const sitemap = origin ? `Sitemap: ${origin}${siteAddress('/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'content-type': 'text/plain' } });
};
