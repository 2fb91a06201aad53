import { env } from '$env/dynamic/private';
import { LANGUAGES } from '@standoff/ui';
import { error } from '@sveltejs/kit';
import { publishedSite, type Site } from '$lib/page/site.ts';

/**
 * The site that this process draws the pages of, where it publishes one: `STANDOFF_SITE` holds the path at which it will lie,
 * `ORIGIN` (which is also the web server's own setting) scheme and host. `standoff publish` sets both.
 */
export function siteFromEnv({ STANDOFF_SITE: base, ORIGIN: origin } = env): Site | undefined {
  return base ? { base, lang: LANGUAGES[0].code, ...(origin && { origin }) } : undefined;
}

/** Scheme and host for addresses in full; empty where a site is published without saying them. */
export const originOf = (url: URL): string => {
  const site = publishedSite();
  return site ? (site.origin ?? '') : url.origin;
};

/** For what only a published site has, because a server has something better: ends in the page that says that there is no such page. */
export function onlyPublished(): Site {
  const site = publishedSite();
  if (!site) error(404, 'Not Found');
  return site;
}
