type Panels = typeof import('./panels.ts');

/** The panels of details, which come later than the rest of the page: it answers to clicks before it has them. */
export class LatePanels {
  readonly #fetch: () => Promise<Panels>;
  panels: Panels | undefined = $state.raw();
  failed = $state(false);

  constructor(fetch: () => Promise<Panels>, panels: Panels | undefined) {
    this.#fetch = fetch;
    this.panels = panels;
  }

  /** Fetches them unless they are here. Until then the page shows what it knows by itself; it may be asked again. */
  async load(): Promise<void> {
    if (this.panels) return;
    this.failed = false;
    try {
      this.panels = await this.#fetch();
    } catch {
      this.failed = true;
    }
  }
}
