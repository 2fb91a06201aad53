import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

export interface Place {
  /** The path of the folder in which a published site lies; empty where a server answers. */
  site: string;
}

/** A journey, which goes to the addresses of a server. On a published site it goes where the same page lies there. */
export const test = base.extend<Place>({
  site: ['', { option: true }],
  page: async ({ page, site }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (address, options) => goto(within(site, address), options);
    await use(page);
  },
});

/** Where the page that a server has at an address lies on the site of the running journey. */
export const at = (address: string): string => within((test.info().project.use as Partial<Place>).site ?? '', address);

/** Version and language are folders; what is no file is the index of one. */
function within(site: string, address: string): string {
  if (site === '' || !address.startsWith('/')) return address;
  const { pathname, searchParams, hash } = new URL(address, 'http://here');
  const [version, lang] = ['v', 'lang'].map((key) => {
    const value = searchParams.get(key);
    searchParams.delete(key);
    return value;
  });
  const folders = [version && `v/${version}/`, lang && lang !== 'en' && `${lang}/`].filter(Boolean).join('');
  const path = pathname.slice(1) + (pathname === '/' || /\.\w+$/.test(pathname) ? '' : '/');
  const query = searchParams.toString();
  return site + folders + path + (query && `?${query}`) + hash;
}
