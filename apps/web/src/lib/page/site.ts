/** Where a published site lies on its host. A served one needs none of this. */
export interface Site {
  /** The path of the folder, with a slash at both ends: `/` or `/stories/`. */
  base: string;
  /** The language that the site's addresses do not name. */
  lang: string;
  /** Those that they name, each of which has a folder. */
  others: string[];
  /** Scheme and host, where they are known: `https://example.org`. */
  origin?: string;
}

let site: Site | undefined;

/** Makes every address of this process, or of this page, one of a published site. */
export const setSite = (published: Site | undefined): void => {
  site = published;
};

export const publishedSite = (): Site | undefined => site;

/**
 * The address on this site of a page that a server has at `address` (a path, with a query and a fragment if need be): on a
 * server the same. A published site is folders of files, which know no query: there the version and the language are
 * folders, `/base/v/<version>/<lang>/path/`, and everything else stays in the query, which the page's script reads.
 */
export function siteAddress(address: string): string {
  if (!site) return address;
  const { pathname, searchParams, hash } = new URL(address, 'http://here');
  const [version, lang] = [searchParams.get('v'), searchParams.get('lang')];
  searchParams.delete('v');
  searchParams.delete('lang');
  const folders = [
    version && `v/${encodeURIComponent(version)}`,
    lang && lang !== site.lang && lang,
    pathname.slice(1),
  ];
  const path = folders.filter(Boolean).join('/');
  const isFile = /\.\w+$/.test(pathname);
  const query = searchParams.toString();
  return `${site.base}${path}${isFile || path === '' ? '' : '/'}${query ? `?${query}` : ''}${hash}`;
}

interface Form {
  action: string;
  kept: [name: string, value: string][];
}

/** A form that sends to an address of this site: its query goes along as fields, because a form replaces the query of its action. */
export function formTo(address: string): Form {
  const { pathname, searchParams, hash } = new URL(address, 'http://here');
  return { action: pathname + hash, kept: [...searchParams] };
}

/** A form that sends to the address on this site of a page that a server has at `address`. */
export const siteForm = (address: string): Form => formTo(siteAddress(address));

/** The address that a server has for one of a published site below `base`: what `siteAddress` does, undone. */
export function serverAddress(address: URL, base: string): URL {
  const url = new URL(address);
  if (!site || !url.pathname.startsWith(base)) return url;
  const segments = url.pathname.slice(base.length).split('/');
  const version = segments[0] === 'v' && segments[1] ? segments.splice(0, 2)[1] : undefined;
  const lang = site.others.find((code) => code === segments[0]);
  if (lang) segments.shift();
  url.pathname = `/${segments.join('/').replace(/\/$/, '')}`;
  if (version) url.searchParams.set('v', decodeURIComponent(version));
  if (lang) url.searchParams.set('lang', lang);
  return url;
}
