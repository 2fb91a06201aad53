import { browser } from '$app/environment';
import { page } from '$app/state';
import { themeHere, type Theme } from '$lib/state/theme.ts';
import { publishedSite, serverAddress } from './site.ts';

/**
 * The address of this page as a server has it. A page of a published site is a file, drawn without a query: the browser first
 * draws the same, so that what stands there comes alive, and only then what the query asks for.
 */
class Here {
  #settled = $state(false);

  get url(): URL {
    const site = publishedSite();
    if (!site) return page.url;
    const url = serverAddress(page.url, browser ? site.base : '/');
    if (this.#settled) return url;
    const kept = ['v', 'lang'].flatMap((key) => {
      const value = url.searchParams.get(key);
      return value ? [[key, value]] : [];
    });
    url.search = new URLSearchParams(kept).toString();
    return url;
  }

  /** Whether the page shows what its address asks for; not yet where it still is as it was published. */
  get settled(): boolean {
    return this.#settled || !publishedSite();
  }

  /** Scheme and host for addresses in full. Empty where a site was published without saying them, until a browser knows. */
  get origin(): string {
    const site = publishedSite();
    return site ? (site.origin ?? (this.#settled ? page.url.origin : '')) : page.url.origin;
  }

  /** The colours of the page: those that the server sent it in, or on a published site those that the browser put it in. */
  theme(sent: Theme | undefined): Theme | undefined {
    return publishedSite() && this.#settled ? themeHere(this.url.searchParams.get('theme')) : sent;
  }

  settle(): void {
    this.#settled = true;
  }
}

export const here = new Here();
