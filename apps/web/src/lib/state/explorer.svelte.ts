import {
  encodeFilter,
  facets,
  matchingEvents,
  network,
  timeline,
  type Filter,
  type Outline,
  type OutlineEvent,
  type View,
} from '@standoff/data';
import { filterOf, readAddress, writeAddress } from './address.ts';
import type { Days } from './days.ts';
import { selectionOf, step, withSelection, type Selection } from './selection.ts';

export interface ExplorerOptions {
  outline: Outline;
  url: () => URL;
  /** Goes to an address of this page; `replace` leaves no step to come back to. */
  go: (href: string, options: { replace: boolean }) => Promise<void>;
}

/**
 * What the explorer shows, all of it derived from the address and, while the brush is being dragged, from the days under it.
 * Every change is a new address: there is no other state to get out of step with it.
 */
export class Explorer {
  readonly outline: Outline;
  #options: ExplorerOptions;
  #dragged: Days | undefined = $state.raw();

  #read = $derived.by(() => readAddress(this.outline, this.#options.url().searchParams));
  // Text, because equal texts stop here: selecting something leaves the filter and all that rests on it alone.
  #filterText = $derived.by(() => encodeFilter({ ...this.#read.filter, ...this.#dragged }).toString());

  readonly view: View = $derived.by(() => this.#read.view);
  readonly problems = $derived.by(() => this.#read.problems);
  readonly filter: Filter = $derived.by(() => filterOf(this.#filterText));
  readonly selection: Selection | undefined = $derived.by(() => selectionOf(this.view));

  readonly network = $derived.by(() => network(this.outline, this.filter));
  readonly timeline = $derived.by(() => timeline(this.outline, this.filter, { lanes: this.view.lanes ?? 'actor' }));
  readonly facets = $derived.by(() => facets(this.outline, this.filter));
  readonly events: OutlineEvent[] = $derived.by(() => matchingEvents(this.outline, this.filter));
  readonly dragging = $derived.by(() => this.#dragged !== undefined);

  constructor(options: ExplorerOptions) {
    this.#options = options;
    this.outline = options.outline;
  }

  hrefOf({ filter = this.#read.filter, view = this.view }: { filter?: Filter; view?: View }): string {
    return writeAddress(this.outline, { filter, view });
  }

  setFilter(filter: Filter): Promise<void> {
    return this.goTo(this.hrefOf({ filter }));
  }

  setView(change: View): Promise<void> {
    return this.goTo(this.hrefOf({ view: { ...this.view, ...change } }));
  }

  select(selection: Selection | undefined): Promise<void> {
    return this.goTo(this.hrefOf({ view: withSelection(this.view, selection) }));
  }

  /** Opens the next or the previous event of those in the filter. */
  stepEvent(by: 1 | -1): void {
    const ids = this.events.map(({ id }) => id);
    const current = this.selection?.kind === 'event' ? this.selection.id : undefined;
    const id = step(ids, current, by);
    if (id) void this.select({ kind: 'event', id });
  }

  /** Shows other days at once, without an address of their own: a drag passes hundreds of them. */
  dragDays(days: Days): void {
    this.#dragged = days;
  }

  /** Ends a drag: the days it ended on become one step in the history. */
  async dropDays(days: Days): Promise<void> {
    this.#dragged = days;
    await this.setFilter({ ...this.#read.filter, ...days });
    // Not earlier: until the new address is there, the old days would show again for a moment.
    this.#dragged = undefined;
  }

  async goTo(href: string, { replace = false } = {}): Promise<void> {
    const { pathname, search } = this.#options.url();
    if (href !== pathname + search) await this.#options.go(href, { replace });
  }
}
