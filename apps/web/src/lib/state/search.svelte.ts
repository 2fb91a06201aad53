import type { SearchItem, SearchState } from '@standoff/ui';

const PAUSE = 150;

/** A search as it is typed: asks once typing pauses, and only the last question counts. */
export class Search {
  query = $state('');
  items: SearchItem[] = $state.raw([]);
  progress: SearchState = $state('ready');
  #ask: (query: string) => Promise<SearchItem[]>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(ask: (query: string) => Promise<SearchItem[]>) {
    this.#ask = ask;
  }

  type(query: string): void {
    this.query = query;
    clearTimeout(this.#timer);
    this.#last += 1;
    if (query.trim() === '') {
      this.items = [];
      this.progress = 'ready';
      return;
    }
    this.progress = 'searching';
    this.#timer = setTimeout(() => void this.#run(), PAUSE);
  }

  retry(): void {
    if (this.progress === 'unavailable') this.type(this.query);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#last += 1;
  }

  async #run(): Promise<void> {
    const mine = this.#last;
    try {
      const items = await this.#ask(this.query.trim());
      if (mine !== this.#last) return;
      this.items = items;
      this.progress = 'ready';
    } catch {
      if (mine === this.#last) this.progress = 'unavailable';
    }
  }
}
