import { env } from '$env/dynamic/private';
import { LANGUAGES } from '@standoff/ui';
import { error } from '@sveltejs/kit';
import { publishedSite, type Site } from '$lib/page/site.ts';

/**
 * The site that this process draws the pages of, where it publishes one: `standoff publish` says in `STANDOFF_SITE` where it
 * will lie, `https://example.org/stories/`, or `/stories/` where the host is not known.
 */
export function siteFromEnv({ STANDOFF_SITE: place } = env): Site | undefined {
  if (!place) return undefined;
  const [, origin, base = '/'] = /^(https?:\/\/[^/]+)?(\/.*)$/.exec(place) ?? [];
  const [lang = 'en', ...others] = LANGUAGES.map(({ code }) => code);
  return { base, lang, others, ...(origin && { origin }) };
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
