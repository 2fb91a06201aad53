import type { Language, NetworkActor, NetworkView } from '@standoff/data';
import { findTyped, Typeahead } from '../attach/typeahead.ts';
import type { Zoom } from '../attach/view.ts';
import { clip } from '../frame/clip.ts';
import { messages } from '../messages/index.ts';
import { isPresent } from './emphasis.ts';
import { keyAction, type KeyAction } from './keys.ts';
import { byInvolvement } from './labels.ts';
import type { Picture } from './picture.svelte.ts';
import { sayActor } from './say.ts';
import { walkMap } from './walk.ts';

/** Pixels by which a key or a button moves an actor. */
export const STEP = 12;
const REVEAL_MARGIN = 60;
const LONGEST_TYPED = 40;

export interface WalkerInput {
  view: () => NetworkView;
  lang: () => Language;
  /** The actor that is open on the page: where a walk begins. */
  selected: () => string | undefined;
  /** Further names of an actor, by which it is found. */
  alsoCalled: (id: string) => readonly string[];
  zoom: () => Pick<Zoom, 'by' | 'fit' | 'reveal'>;
  onselect: (id: string) => void;
  onfilter: (id: string) => void;
}

/** Where the keyboard is in the network, and what its keys do there. The place outlives the focus: Tab comes back to it. */
export class Walker {
  readonly #picture: Picture;
  readonly #input: WalkerInput;
  readonly #typeahead = new Typeahead();
  #walked = $state<string>();
  #missed = $state('');
  focused = $state(false);

  constructor(picture: Picture, input: WalkerInput) {
    this.#picture = picture;
    this.#input = input;
  }

  readonly #steps = $derived.by(() => walkMap(this.#picture.marks, this.#picture.structure.links));
  readonly #at = $derived.by(() =>
    [this.#walked, this.#input.selected()].find((id) => id !== undefined && this.#picture.place(id) !== undefined),
  );
  /** The actor that the keyboard is on, while the network has the focus. */
  readonly active = $derived.by(() => (this.focused ? this.#at : undefined));
  /** What a screen reader says. */
  readonly spoken = $derived.by(() => {
    if (this.#missed) return this.#missed;
    const actor = this.#picture.actors.find(({ id }) => id === this.active);
    return actor ? sayActor(this.#input.view(), actor, this.#input.lang()) : '';
  });

  /** Goes on from an actor, or from nowhere. */
  goOnFrom(id: string | undefined): void {
    this.#walked = id;
    this.#missed = '';
  }

  /** Does what a key asks for; the page has no more to do with a key for which the default is then prevented. */
  key(event: KeyboardEvent): void {
    const typed = this.#typeahead.take(event);
    if (typed !== undefined) this.#find(typed);
    else {
      const action = keyAction(event);
      if (!action || (action.kind === 'clear' && this.#walked === undefined)) return;
      if (action.kind === 'clear') event.stopPropagation();
      this.#do(action);
    }
    event.preventDefault();
  }

  #do(action: KeyAction): void {
    const { zoom, onselect, onfilter } = this.#input;
    const at = this.#at;
    if (action.kind === 'clear') this.goOnFrom(undefined);
    else if (action.kind === 'zoom') zoom().by(action.factor);
    else if (action.kind === 'fit') zoom().fit();
    else if (action.kind === 'last') this.#walkTo(this.#ordered.at(-1)?.id);
    else if (action.kind === 'first' || (action.kind === 'walk' && at === undefined))
      this.#walkTo(this.#ordered[0]?.id);
    else if (at === undefined) return;
    else if (action.kind === 'walk') this.#walkTo(this.#steps.get(at)?.[action.direction]);
    else if (action.kind === 'select') onselect(at);
    else if (action.kind === 'filter') onfilter(at);
    else this.#picture.nudge(at, action.dx * STEP, action.dy * STEP);
  }

  /** Those in the filter, most involved first; all of them where the filter leaves nobody. */
  get #ordered(): NetworkActor[] {
    const present = this.#picture.actors.filter(isPresent);
    return byInvolvement(present.length > 0 ? present : this.#picture.actors);
  }

  #walkTo(id: string | undefined): void {
    const at = id === undefined ? undefined : this.#picture.place(id);
    if (!at) return;
    this.goOnFrom(id);
    this.#input.zoom().reveal(at.x, at.y, REVEAL_MARGIN);
  }

  #find(typed: string): void {
    const named = this.#ordered.map((actor) => ({
      id: actor.id,
      names: [this.#picture.nameOf(actor), ...this.#input.alsoCalled(actor.id)],
    }));
    const found = findTyped(named, typed, this.#at);
    if (found === undefined) this.#missed = messages(this.#input.lang()).network.noneTyped(clip(typed, LONGEST_TYPED));
    else this.#walkTo(found);
  }
}
