import { facets, matchingEvents, overview, type Filter, type Language, type Outline, type View } from '@standoff/data';
import type { Target } from '../panel/links.ts';
import { daysShown, extentOf, withDays } from './days.ts';
import { emphasised, selectionIn } from './selection.ts';
import { networkView, timelineView } from './views.ts';

/** What the page around a chart says; it may say something else at any time. */
export interface Given {
  outline: Outline;
  layout: Record<string, [number, number]>;
  filter: Filter;
  view: View;
  lang: Language;
  /** Of the heading, from 1 to 6. */
  level: number;
  fullView: (filter: Filter, selection?: Target) => string;
  hrefFilter?: ((filter: Filter) => string) | undefined;
  onfilter?: ((filter: Filter, state: { final: boolean }) => void) | undefined;
  onselect?: ((selection: Target | undefined) => void) | undefined;
}

/** A chart in another page: what it is given, and what its reader has changed since. What is given anew wins. */
export class EmbedState {
  #given: () => Given;
  filter: Filter = $derived.by(() => this.#given().filter);
  selection: Target | undefined = $derived.by(() => selectionIn(this.#given().view));
  /** The event pointed at in the timeline, which stands out in the network. */
  hovered: string | undefined = $state.raw();

  readonly outline: Outline = $derived.by(() => this.#given().outline);
  readonly layout = $derived.by(() => this.#given().layout);
  readonly lang: Language = $derived.by(() => this.#given().lang);
  readonly level = $derived.by(() => this.#given().level);
  readonly events = $derived.by(() => matchingEvents(this.outline, this.filter));
  readonly facets = $derived.by(() => facets(this.outline, this.filter));
  /** Undefined until it is fetched, as is the next one. */
  readonly network = $derived.by(() => networkView.value?.network(this.outline, this.filter));
  readonly timeline = $derived.by(() =>
    timelineView.value?.timeline(this.outline, this.filter, { lanes: this.#given().view.lanes ?? 'actor' }),
  );
  readonly bins = $derived.by(() => overview(this.outline, this.filter));
  readonly extent = $derived.by(() => extentOf(this.bins, this.outline));
  readonly days = $derived.by(() => daysShown(this.filter, this.extent));
  readonly emphasised = $derived.by(() => emphasised(this.selection, this));
  /** Whether the reader filtered otherwise than the page that the chart stands in. */
  readonly changed = $derived.by(() => this.filter !== this.#given().filter);

  constructor(given: () => Given) {
    this.#given = given;
  }

  setFilter = (filter: Filter, { final = true } = {}): void => {
    this.filter = filter;
    this.#given().onfilter?.(filter, { final });
  };

  setDays = (from: string, to: string, state: { final: boolean }): void => {
    this.setFilter(withDays(this.filter, from, to, this.extent), state);
  };

  reset = (): void => {
    this.setFilter(this.#given().filter);
  };

  select = (selection: Target | undefined): void => {
    this.selection = selection;
    this.#given().onselect?.(selection);
  };

  /** Opens something: a question by choosing it in the filter. */
  open = (target: Target): void => {
    if (target.kind === 'question') this.setFilter({ ...this.filter, question: target.id });
    else this.select(target);
  };

  /** Where a thing stands in the full view, under this filter. */
  hrefOf = (selection?: Target): string => this.#given().fullView(this.filter, selection);

  /** Where another filter is shown without scripts. */
  hrefFilter = (filter: Filter): string => {
    const { hrefFilter, fullView } = this.#given();
    return hrefFilter ? hrefFilter(filter) : fullView(filter, this.selection);
  };
}
