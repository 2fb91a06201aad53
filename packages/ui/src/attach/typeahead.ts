import { foldText } from '@standoff/data';

/** Something that can be found by typing the beginning of one of its names. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** Milliseconds after which a letter begins a new word, as in the lists of operating systems. */
export const TYPING_PAUSE = 1_000;
const LONGEST = 60;

const LETTER = /^\p{L}\p{M}*$/u;
/** What goes on with a word. `+`, `-` and `0` zoom at any time. */
const WITHIN = /^(?:\p{L}\p{M}*|[1-9 .,'’&])$/u;
/** Keys pressed on the way to a letter. */
const HELD = new Set(['Shift', 'CapsLock', 'AltGraph', 'Dead']);

const startsAWord = (text: string, typed: string): boolean => ` ${text}`.includes(` ${typed}`);

/**
 * The next one after `current` whose name begins with what was typed, else one with a word that does; case and accents are
 * ignored. More than one letter keeps to `current` as long as it fits; one letter repeated goes through all that it fits.
 */
export function findTyped(items: readonly Named[], typed: string, current?: string): string | undefined {
  const [first = '', ...others] = [...foldText(typed)];
  const cycling = others.every((letter) => letter === first);
  const text = cycling ? first : foldText(typed);
  if (text.trim() === '') return undefined;
  const at = items.findIndex(({ id }) => id === current) + (cycling ? 1 : 0);
  const order = at > 0 ? [...items.slice(at), ...items.slice(0, at)] : items;
  const fits = (test: (name: string) => boolean) =>
    order.find(({ names }) => names.some((name) => test(foldText(name))));
  return (fits((name) => name.startsWith(text)) ?? fits((name) => startsAWord(name, text)))?.id;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Letters typed one after another. `now` gives milliseconds. */
export class Typeahead {
  readonly #now: () => number;
  #typed = '';
  #at = -Infinity;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether the next key goes on with a word: then even spaces and digits belong to it. */
  get typing(): boolean {
    return this.#typed !== '' && this.#now() - this.#at < TYPING_PAUSE;
  }

  /** What has been typed with this key, or nothing if the key does not type: such a key ends the word and keeps its meaning. */
  take({ key, altKey, ctrlKey, metaKey }: Key): string | undefined {
    if (HELD.has(key)) return undefined;
    const going = this.typing;
    if (altKey || ctrlKey || metaKey || !(going ? WITHIN : LETTER).test(key)) {
      this.#typed = '';
      return undefined;
    }
    this.#typed = ((going ? this.#typed : '') + key).slice(0, LONGEST);
    this.#at = this.#now();
    return this.#typed;
  }

  /**
   * What `find` finds for this key with those before it, else for this letter alone, with which the word then begins
   * anew; `missed` is what was typed where neither is found. Nothing if the key does not type.
   */
  search<Found>(
    event: Key,
    find: (typed: string) => Found | undefined,
  ): { found?: Found; missed?: string } | undefined {
    const typed = this.take(event);
    if (typed === undefined) return undefined;
    const found = find(typed);
    if (found !== undefined) return { found };
    if (typed === event.key || !LETTER.test(event.key)) return { missed: typed };
    const again = find(event.key);
    if (again === undefined) return { missed: typed };
    this.#typed = event.key;
    return { found: again };
  }
}
