import { SvelteMap } from 'svelte/reactivity';
import { backoff } from './backoff.ts';
import { fetchDetail, type Answer, type DetailApi } from './detail.ts';
import { keyOf, sameSelection, type Selection } from './selection.ts';

/** An answer, or that it is on its way, or that nobody has answered so far. */
export type DetailState = Answer | { status: 'loading' | 'failed' };

/**
 * Details by what they are of, fetched once each. A fetch that nobody answers is tried again, ever more slowly, as long as
 * its thing is still selected.
 */
export class Details {
  #api: () => DetailApi;
  #answers = new SvelteMap<string, Answer>();
  #failures = $state.raw(0);
  #wanted: Selection | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: () => DetailApi, first?: { selection: Selection; answer: Answer }) {
    this.#api = api;
    if (first) this.#keep(first.selection, first.answer);
  }

  of(selection: Selection): DetailState {
    return this.#answers.get(keyOf(selection)) ?? { status: this.#failures > 0 ? 'failed' : 'loading' };
  }

  /** Fetches what is selected unless it is there. */
  want(selection: Selection | undefined): void {
    clearTimeout(this.#timer);
    const changed = !sameSelection(this.#wanted, selection);
    this.#wanted = selection;
    if (changed) this.#failures = 0;
    if (!selection || selection.kind === 'link') return;
    if (!this.#answers.has(keyOf(selection))) void this.#fetch(selection);
  }

  /** Tries again now what could not be fetched. */
  retry(): void {
    if (this.#failures > 0) this.want(this.#wanted);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
  }

  async #fetch(selection: Selection): Promise<void> {
    try {
      const answer = await fetchDetail(this.#api(), selection);
      if (answer) this.#keep(selection, answer);
      if (sameSelection(selection, this.#wanted)) this.#failures = 0;
    } catch {
      if (!sameSelection(selection, this.#wanted)) return;
      this.#failures += 1;
      this.#timer = setTimeout(() => void this.#fetch(selection), backoff(this.#failures));
    }
  }

  #keep(selection: Selection, answer: Answer): void {
    this.#answers.set(keyOf(selection), answer);
  }
}
