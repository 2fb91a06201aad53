import { onMount } from 'svelte';

/** Milliseconds for which what came of it is shown. */
const SHOWN = 3_000;

/** Copies texts for a component, and knows for a while what came of the last one. */
export class Copier {
  /** Browsers offer the clipboard to secure pages only, and to scripts only. */
  possible = $state(false);
  /** A browser may refuse the clipboard at any time. */
  outcome: 'copied' | 'refused' | undefined = $state();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    onMount(() => {
      this.possible = window.isSecureContext;
      return () => {
        clearTimeout(this.#timer);
      };
    });
  }

  async copy(text: string): Promise<void> {
    this.outcome = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'refused' as const,
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.outcome = undefined), SHOWN);
  }
}
