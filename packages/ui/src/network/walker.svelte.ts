import type { Language, NetworkActor, NetworkView } from '@standoff/data';
import { findTyped, Typeahead } from '../attach/typeahead.ts';
import { FURTHEST } from '../attach/view.ts';
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
const STEP = 12;
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
  /** Said in place of the actor: what was not found, or what a key has words.done. */
  #note = $state('');
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
    if (this.#note) return this.#note;
    const actor = this.#picture.actors.find(({ id }) => id === this.active);
    return actor ? sayActor(this.#input.view(), actor, this.#input.lang()) : '';
  });

  /** Goes on from an actor, or from nowhere. */
  goOnFrom(id: string | undefined): void {
    this.#walked = id;
    this.#note = '';
  }

  /** Does what a key asks for; the page has no more to do with a key for which the default is then prevented. */
  key(event: KeyboardEvent): void {
    const going = this.#typeahead.typing;
    const typed = this.#typeahead.search(event, (text) => this.#find(text));
    if (typed) {
      if (typed.found !== undefined) this.#walkTo(typed.found);
      // One word that is not found is said once, not with each of its letters.
      else if (!going || !this.#note)
        this.#say(messages(this.#input.lang()).network.noneTyped(clip(typed.missed ?? '', LONGEST_TYPED)));
    } else {
      const action = keyAction(event);
      if (!action || (action.kind === 'clear' && this.#walked === undefined)) return;
      if (action.kind === 'clear') event.stopPropagation();
      this.#do(action);
    }
    event.preventDefault();
  }

  #do(action: KeyAction): void {
    const { onselect, onfilter } = this.#input;
    const at = this.#at;
    if (action.kind === 'clear') this.goOnFrom(undefined);
    else if (action.kind === 'zoom') this.zoom(action.factor);
    else if (action.kind === 'fit') this.fit();
    else if (action.kind === 'last') this.#walkTo(this.#ordered.at(-1)?.id);
    else if (action.kind === 'first' || (action.kind === 'walk' && at === undefined))
      this.#walkTo(this.#ordered[0]?.id);
    else if (at === undefined) return;
    else if (action.kind === 'walk') this.#walkTo(this.#steps.get(at)?.[action.direction]);
    else if (action.kind === 'select') onselect(at);
    else if (action.kind === 'filter') onfilter(at);
    else if (action.kind === 'putBack') this.putBack(at);
    else this.move(at, action.dx, action.dy);
  }

  /** Says something, also where it is the same as before: a space makes it another text. */
  #say(note: string): void {
    this.#note = this.#note === note ? `${note}\u00A0` : note;
  }

  /** Zooms, and keeps the actor that the keyboard is on in view. */
  zoom(factor: number): void {
    const words = messages(this.#input.lang()).network;
    const { k } = this.#picture.transform;
    const [least, most] = FURTHEST;
    const at = this.#at === undefined ? undefined : this.#picture.place(this.#at);
    this.#input.zoom().by(factor, at && { x: at.x / k, y: at.y / k, margin: REVEAL_MARGIN });
    if (factor > 1) this.#say(k >= most ? words.done.closest : words.done.zoomedIn);
    else this.#say(k * factor <= least ? words.done.whole : words.done.zoomedOut);
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#input.zoom().fit();
    this.#say(messages(this.#input.lang()).network.done.whole);
  }

  /** Moves an actor by steps: -1, 0 or 1 in each direction. */
  move(id: string, dx: number, dy: number): void {
    const words = messages(this.#input.lang()).network;
    this.#picture.nudge(id, dx * STEP, dy * STEP);
    this.#say(dx < 0 ? words.done.left : dx > 0 ? words.done.right : dy < 0 ? words.done.up : words.done.down);
  }

  /** Puts an actor back to where the layout has it. */
  putBack(id: string): void {
    const words = messages(this.#input.lang()).network;
    this.#say(this.#picture.isMoved(id) ? words.done.putBack : words.done.inPlace);
    this.#picture.putBack(id);
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

  #find(typed: string): string | undefined {
    const named = this.#ordered.map((actor) => ({
      id: actor.id,
      names: [this.#picture.nameOf(actor), ...this.#input.alsoCalled(actor.id)],
    }));
    return findTyped(named, typed, this.#at);
  }
}
