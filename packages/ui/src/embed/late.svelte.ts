/** Something that is fetched when it is first needed, and redrawn with when it is here. */
export class Late<T> {
  readonly #fetch: () => Promise<T>;
  #asked: Promise<void> | undefined;
  #value: T | undefined = $state.raw();

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** Undefined until it is here; asking for it fetches it. */
  get value(): T | undefined {
    // A picture is of use without it, and the next time it is asked for it may come.
    if (this.#value === undefined) this.load().catch(() => undefined);
    return this.#value;
  }

  /** Waits until it is here; a second time costs nothing. */
  load(): Promise<void> {
    return (this.#asked ??= this.#fetch().then(
      (value) => {
        this.#value = value;
      },
      (cause: unknown) => {
        this.#asked = undefined;
        throw cause;
      },
    ));
  }
}
