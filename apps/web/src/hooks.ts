import { browser } from '$app/environment';
import type { Reroute } from '@sveltejs/kit';
import { publishedSite, serverAddress } from '$lib/page/site.ts';

/** A story in one file. */
const SINGLE = /^\/(?!404\.)([^/.]+)\.html$/;

/** Pages of a published site lie in folders by version and language; which page it is says the rest of the path. */
export const reroute: Reroute = ({ url }) => {
  const site = publishedSite();
  if (!site) return undefined;
  const base = browser ? site.base : '/';
  const { pathname } = serverAddress(url, base);
  return base + pathname.replace(SINGLE, '/embed/$1/single').slice(1);
};
