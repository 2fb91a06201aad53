import type * as late from './late.ts';

type Parts = typeof late;

/** The parts that come later than the rest of the page: it answers to clicks before it has them. */
export class LateParts {
  readonly #fetch: () => Promise<Parts>;
  parts: Parts | undefined = $state.raw();
  failed = $state(false);

  constructor(fetch: () => Promise<Parts>, parts: Parts | undefined) {
    this.#fetch = fetch;
    this.parts = parts;
  }

  /** Fetches them unless they are here. Until then the page shows what it knows by itself; it may be asked again. */
  async load(): Promise<void> {
    if (this.parts) return;
    this.failed = false;
    try {
      this.parts = await this.#fetch();
    } catch {
      this.failed = true;
    }
  }
}
