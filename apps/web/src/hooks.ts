import { browser } from '$app/environment';
import type { Reroute } from '@sveltejs/kit';
import { publishedSite, serverAddress, setSite, type Site } from '$lib/page/site.ts';

// Before anything is pressed: what leads on from here depends on it.
if (browser && document.documentElement.dataset['site'])
  setSite(JSON.parse(document.documentElement.dataset['site']) as Site);

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
