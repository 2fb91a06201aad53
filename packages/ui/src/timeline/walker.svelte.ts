import { say, type Language, type sayWhen } from '@standoff/data';
import { findTyped, Typeahead } from '../attach/typeahead.ts';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';
import type { CompetingTimes } from './competing.ts';
import type { Drawing } from './drawing.ts';
import type { PlacedMark } from './layout.ts';
import { sayMark, sayTimes } from './sentence.ts';
import { inTime, stepOf, walk } from './walk.ts';

const LONGEST_TYPED = 40;

export interface TimeWalkerInput {
  drawing: () => Drawing;
  selected: () => string | undefined;
  /** Of the selected event. */
  times: () => readonly CompetingTimes[];
  lang: () => Language;
  sayDate: typeof sayWhen;
  /** Brings a mark into view. */
  reveal: (mark: PlacedMark) => void;
  onselect: (id: string) => void;
  onzoom: (factor: number) => void;
  onwhole: () => void;
}

/** Where the keyboard is in the timeline, and what its keys do there. The place outlives the focus: Tab comes back to it. */
export class TimeWalker {
  readonly #input: TimeWalkerInput;
  readonly #typeahead = new Typeahead();
  /** Where a walk has led, and what was selected then: when something else is, the walk is over. */
  #walked = $state.raw<{ id: string; selected: string | undefined }>();
  #missed = $state('');
  #active = $state(false);
  /** What was selected when the focus came: only that is said without a key. */
  #found = $state<string>();

  constructor(input: TimeWalkerInput) {
    this.#input = input;
  }

  /** Whether the timeline has the focus, and shows it. */
  get active(): boolean {
    return this.#active;
  }

  set active(active: boolean) {
    if (active && !this.#active) this.#found = this.#input.selected();
    this.#active = active;
  }

  readonly #at = $derived.by(() => {
    const selected = this.#input.selected();
    return selected === undefined || selected === this.#walked?.selected ? (this.#walked?.id ?? selected) : selected;
  });
  /** The event that the keyboard is on, while the timeline has the focus. */
  readonly focused = $derived.by(() => (this.active ? this.#at : undefined));
  /** What a screen reader says. */
  readonly spoken = $derived.by(() => {
    if (this.#missed) return this.#missed;
    const { drawing, selected, times, lang, sayDate } = this.#input;
    const ordered = inTime(drawing().layout.marks);
    const at = ordered.findIndex(({ mark }) => mark.id === this.focused);
    const mark = ordered[at]?.mark;
    if (!mark || (mark.id !== this.#walked?.id && mark.id !== this.#found)) return '';
    if (mark.id === selected() && times().length > 0) return sayTimes(mark, times(), lang(), sayDate);
    return sayMark({ mark, lanes: drawing().names, lang: lang(), nth: at + 1, all: ordered.length });
  });

  /** Goes on from an event. */
  goOnFrom(id: string | undefined): void {
    this.#walked = id === undefined ? undefined : { id, selected: this.#input.selected() };
    this.#missed = '';
  }

  /** Does what a key asks for; the page has no more to do with a key for which the default is then prevented. */
  key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Keys show where the focus is, even where a pointer put it there.
    this.active = true;
    if (this.#does(event)) event.preventDefault();
  }

  #does(event: KeyboardEvent): boolean {
    const { drawing, onselect, onzoom, onwhole } = this.#input;
    const going = this.#typeahead.typing;
    const typed = this.#typeahead.search(event, (text) => this.#find(text));
    const way = stepOf(event.key);
    if (typed?.found) this.#goTo(typed.found);
    else if (typed) this.#miss(typed.missed ?? '', going);
    else if (way) this.#goTo(walk(drawing().layout.marks, this.#at, way));
    else if (event.key === 'Enter' || event.key === ' ') {
      if (this.#at !== undefined) onselect(this.#at);
    } else if (event.key === '+' || event.key === '=') onzoom(0.5);
    else if (event.key === '-') onzoom(2);
    else if (event.key === '0') onwhole();
    else return false;
    return true;
  }

  #goTo(next: PlacedMark | undefined): void {
    this.goOnFrom(next?.mark.id);
    if (next) this.#input.reveal(next);
  }

  #find(typed: string): PlacedMark | undefined {
    const { drawing, lang } = this.#input;
    const ordered = inTime(drawing().layout.marks);
    const named = ordered.map(({ mark }) => ({ id: mark.id, names: [say(mark.title, lang())] }));
    const found = findTyped(named, typed, this.#at);
    return ordered.find(({ mark }) => mark.id === found);
  }

  /** One word that is not found is said once, not with each of its letters. */
  #miss(typed: string, going: boolean): void {
    if (going && this.#missed) return;
    this.#missed = messages(this.#input.lang()).timeline.noneTyped(clip(typed, LONGEST_TYPED));
  }
}
