/** Where a published site lies on its host. A served one needs none of this. */
export interface Site {
  /** The path of the folder, with a slash at both ends: `/` or `/stories/`. */
  base: string;
  /** The language that the site's addresses do not name. */
  lang: string;
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
  const folders = [version && `v/${version}`, lang && lang !== site.lang && lang, pathname.slice(1)];
  const path = folders.filter(Boolean).join('/');
  const isFile = /\.\w+$/.test(pathname);
  const query = searchParams.toString();
  return `${site.base}${path}${isFile || path === '' ? '' : '/'}${query ? `?${query}` : ''}${hash}`;
}
