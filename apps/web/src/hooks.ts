import { browser } from '$app/environment';
import type { Reroute } from '@sveltejs/kit';
import { publishedSite, serverAddress } from '$lib/page/site.ts';

/** Pages of a published site lie in folders by version and language; which page it is says the rest of the path. */
export const reroute: Reroute = ({ url }) => {
  const site = publishedSite();
  if (!site) return undefined;
  const base = browser ? site.base : '/';
  return base + serverAddress(url, base).pathname.slice(1);
};
