import type { Filter, SourceDetail } from '@standoff/data';
import { flushSync, tick } from 'svelte';

export type SourcesOf = (filter: Filter) => Promise<SourceDetail[]>;

/**
 * What goes on paper, made only when it is printed. The addresses of the sources are fetched first where the page itself is
 * asked to print; where the browser is, there is no time for that, and they follow as soon as they come.
 */
export class Printing {
  readonly #fetch: SourcesOf;
  readonly #filter: () => Filter;
  #on = $state(false);
  #sources = $state.raw<{ filter: Filter; found: SourceDetail[] }>();

  constructor(fetch: SourcesOf, filter: () => Filter) {
    this.#fetch = fetch;
    this.#filter = filter;
  }

  get on(): boolean {
    return this.#on;
  }

  /** Of the filter in force; nothing while they are not known. */
  get sources(): SourceDetail[] | undefined {
    return this.#sources?.filter === this.#filter() ? this.#sources.found : undefined;
  }

  async #load(): Promise<void> {
    const filter = this.#filter();
    if (this.sources) return;
    // Without them the paper says so, and has everything else.
    const found = await this.#fetch(filter).catch(() => undefined);
    if (found) this.#sources = { filter, found };
  }

  /** The browser is about to print. */
  begin(): void {
    flushSync(() => (this.#on = true));
    void this.#load();
  }

  end(): void {
    this.#on = false;
  }

  /** Prints with everything in place. */
  async print(): Promise<void> {
    await this.#load();
    this.#on = true;
    await tick();
    window.print();
  }

  /** Listens for printing, and for the keys that ask for it. Gives back how to stop. */
  listen(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const media = window.matchMedia('print');
    const follow = () => {
      if (media.matches) this.begin();
      else this.end();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      void this.print();
    };
    window.addEventListener('beforeprint', () => this.begin(), { signal });
    window.addEventListener('afterprint', follow, { signal });
    window.addEventListener('keydown', key, { signal });
    media.addEventListener('change', follow, { signal });
    return () => {
      listening.abort();
    };
  }
}
