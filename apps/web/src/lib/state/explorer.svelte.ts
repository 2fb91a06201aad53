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
import type * as Drawing from '../pictures/save.ts';
import { siteAddress } from '../page/site.ts';
import { addressOf, filterOf, filterQuery, readAddress, writeAddress } from './address.ts';
import type { Days } from './days.ts';
import { memo } from './memo.ts';
import { keyOf, selectionOf, step, withSelection, type Selection } from './selection.ts';

export interface ExplorerOptions {
  outline: Outline;
  url: () => URL;
  /** Goes to an address of this page; `replace` leaves no step to come back to. */
  go: (href: string, options: { replace: boolean }) => Promise<void>;
  /** What draws pictures, fetched when one is wanted. */
  drawing: () => Promise<typeof Drawing>;
}

/** Milliseconds between two states of the list while the brush is dragged: rows are made and thrown away by the dozen. */
const LIST_PACE = 100;

/**
 * What the explorer shows, all of it derived from the address and, while the brush is being dragged, from the days under it.
 * Every change is a new address: there is no other state to get out of step with it.
 */
export class Explorer {
  readonly outline: Outline;
  #options: ExplorerOptions;
  #dragged: Days | undefined = $state.raw();
  #listed: Days | undefined = $state.raw();
  #pace: ReturnType<typeof setTimeout> | undefined;

  #read = $derived.by(() => readAddress(this.outline, this.#options.url().searchParams));
  // Text, because equal texts stop here: selecting something leaves the filter and all that rests on it alone.
  #filterText = $derived.by(() => encodeFilter({ ...this.#read.filter, ...this.#dragged }).toString());
  #listedText = $derived.by(() => encodeFilter({ ...this.#read.filter, ...this.#listed }).toString());
  #query = $derived.by(() => filterQuery(this.outline, this.#read.filter));

  readonly view: View = $derived.by(() => this.#read.view);
  readonly problems = $derived.by(() => this.#read.problems);
  readonly filter: Filter = $derived.by(() => filterOf(this.#filterText));
  readonly selection: Selection | undefined = $derived.by(() => selectionOf(this.#read));

  readonly network = $derived.by(() => network(this.outline, this.filter));
  readonly timeline = $derived.by(() => timeline(this.outline, this.filter, { lanes: this.view.lanes ?? 'actor' }));
  readonly facets = $derived.by(() => facets(this.outline, this.filter));
  readonly events: OutlineEvent[] = $derived.by(() => matchingEvents(this.outline, this.filter));
  /** Where a selection leads. Hundreds of marks ask again whenever they are redrawn, so each address is written once. */
  readonly hrefOfSelection = $derived.by(() => {
    const [{ filter, view }, query] = [this.#read, this.#query];
    return memo(keyOf, (selection: Selection) => {
      const next = withSelection({ filter, view }, selection);
      return addressOf(
        this.outline,
        next.filter === filter ? query : filterQuery(this.outline, next.filter),
        next.view,
      );
    });
  });
  /** Where closing what is open leads: what is selected first, then the chosen question. */
  readonly hrefOfClosing = $derived.by(() => writeAddress(this.outline, withSelection(this.#read, undefined)));
  /** The same events for the list, which follows a drag at its own pace and agrees with the rest when it ends. */
  readonly listed: OutlineEvent[] = $derived.by(() => matchingEvents(this.outline, filterOf(this.#listedText)));
  readonly dragging = $derived.by(() => this.#dragged !== undefined);

  constructor(options: ExplorerOptions) {
    this.#options = options;
    this.outline = options.outline;
  }

  /** What draws pictures. The page itself fetches it: styles that other parts share with it would else come late. */
  drawing(): Promise<typeof Drawing> {
    return this.#options.drawing();
  }

  hrefOf({ filter, view = this.view }: { filter?: Filter; view?: View }): string {
    return addressOf(this.outline, filter ? filterQuery(this.outline, filter) : this.#query, view);
  }

  setFilter(filter: Filter): Promise<void> {
    return this.goTo(this.hrefOf({ filter }));
  }

  setView(change: View): Promise<void> {
    return this.goTo(this.hrefOf({ view: { ...this.view, ...change } }));
  }

  select(selection: Selection | undefined): Promise<void> {
    if (this.dragging) {
      // Addresses of marks and rows wait for the drag to end; what is pressed before that keeps the days on screen.
      return this.goTo(writeAddress(this.outline, withSelection({ filter: this.filter, view: this.view }, selection)));
    }
    return this.goTo(selection ? this.hrefOfSelection(selection) : this.hrefOfClosing);
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
    this.#pace ??= setTimeout(() => {
      this.#pace = undefined;
      this.#listed = this.#dragged;
    }, LIST_PACE);
  }

  /** Ends a drag: the days it ended on become one step in the history. */
  async dropDays(days: Days): Promise<void> {
    this.#show(days);
    await this.setFilter({ ...this.#read.filter, ...days });
    // Not earlier: until the new address is there, the old days would show again for a moment.
    if (this.#dragged === days) this.#show(undefined);
  }

  /** Forgets a drag that ends nowhere, because the reader has gone elsewhere. */
  letGo(): void {
    this.#show(undefined);
  }

  #show(days: Days | undefined): void {
    clearTimeout(this.#pace);
    this.#pace = undefined;
    this.#dragged = days;
    this.#listed = days;
  }

  async goTo(href: string, { replace = false } = {}): Promise<void> {
    const { pathname, search } = this.#options.url();
    if (href !== siteAddress(pathname + search)) await this.#options.go(href, { replace });
  }
}
