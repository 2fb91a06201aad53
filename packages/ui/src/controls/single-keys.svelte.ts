const STORED = 'standoff-single-keys';

/**
 * Whether single keys (`/`, `[`, `?` and so on) act from anywhere on the page. Whoever speaks to their computer, or presses
 * keys by accident, can turn them off (WCAG 2.1.4); the browser remembers it. Keys of a chart that has the focus stay.
 */
class SingleKeys {
  #on = $state(true);

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      if (on) localStorage.removeItem(STORED);
      else localStorage.setItem(STORED, 'off');
    } catch {
      // A browser that keeps nothing forgets this with the page.
    }
  }

  /** Takes up what was chosen on an earlier visit; in the browser only. */
  remember(): void {
    try {
      this.#on = localStorage.getItem(STORED) !== 'off';
    } catch {
      this.#on = true;
    }
  }
}

export const singleKeys = new SingleKeys();
