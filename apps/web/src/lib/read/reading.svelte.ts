import { lastAbove } from './at-line.ts';
import { glideTo } from './glide.ts';
import { stepOf, type Step } from './steps.ts';

/** Milliseconds between two addresses while the reader scrolls: browsers refuse to write them more often than that for long. */
const PACE = 400;
/** Milliseconds for the way to another step. */
const WAY = 200;
/** Pixels by which a step may miss the line and still have reached it. */
const TOLERANCE = 8;

export interface ReadingOptions {
  steps: Step[];
  /** The step of the address that the page was opened at. */
  key: string | undefined;
  /** Writes the address of a step, as a place to come back to (`push`) or in place of the last one. */
  write: (key: string, how: 'push' | 'replace') => void;
  still: () => boolean;
}

/** Which step is being read: the one at the line, an invisible height of the window, which scrolling moves the text past. */
export class Reading {
  readonly steps: Step[];
  readonly #options: ReadingOptions;
  #key = $state.raw<string>();
  #column: HTMLElement | undefined;
  #stop: (() => void) | undefined;
  #frame = 0;
  #pace: ReturnType<typeof setTimeout> | undefined;

  readonly step = $derived.by(() => stepOf(this.steps, this.#key));
  readonly #place = $derived.by(() => (this.step ? this.steps.indexOf(this.step) : -1));
  readonly previous = $derived.by(() => this.steps[this.#place - 1]);
  readonly next = $derived.by(() => this.steps[this.#place + 1]);

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.steps = options.steps;
    this.#key = options.key;
  }

  /** Follows the scrolling of the window past the steps in a column. */
  readonly follow = (column: HTMLElement): (() => void) => {
    this.#column = column;
    const onscroll = () => {
      if (!this.#stop) this.#frame ||= requestAnimationFrame(this.#look);
    };
    const ontaken = () => {
      this.#arrived();
    };
    addEventListener('scroll', onscroll, { passive: true });
    addEventListener('wheel', ontaken, { passive: true });
    addEventListener('touchstart', ontaken, { passive: true });
    return () => {
      removeEventListener('scroll', onscroll);
      removeEventListener('wheel', ontaken);
      removeEventListener('touchstart', ontaken);
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#pace);
      this.#arrived();
    };
  };

  /** Goes to a step because the reader asked for it. The focus comes along where it was in the text. */
  go({ key }: Step): void {
    const held = this.#column?.contains(document.activeElement) ?? false;
    if (key !== this.step?.key) this.#write(key, 'push');
    this.#key = key;
    this.show(key, { still: this.#options.still() });
    if (held) this.#elementOf(key)?.focus({ preventScroll: true });
  }

  /** Brings a step to the line, as an address asks for it; without one, the page to its beginning. */
  show(key: string | undefined, { still = true } = {}): void {
    this.#arrived();
    this.#key = key;
    const element = key === undefined ? undefined : this.#elementOf(key);
    const top = element ? scrollY + element.getBoundingClientRect().top - lineOf(element) : 0;
    this.#stop = glideTo(Math.max(0, top), still ? 0 : WAY, () => {
      this.#arrived();
    });
  }

  readonly #look = (): void => {
    this.#frame = 0;
    const { steps } = this;
    const first = steps[0] && this.#elementOf(steps[0].key);
    if (!first) return;
    const topOf = (index: number) => this.#elementOf(steps[index]?.key ?? '')?.getBoundingClientRect().top ?? 0;
    const key = steps[lastAbove(steps.length, topOf, lineOf(first) + TOLERANCE)]?.key;
    if (key === undefined || key === this.step?.key) return;
    this.#key = key;
    this.#pace ??= setTimeout(() => {
      if (this.#key !== undefined) this.#write(this.#key, 'replace');
    }, PACE);
  };

  #write(key: string, how: 'push' | 'replace'): void {
    clearTimeout(this.#pace);
    this.#pace = undefined;
    this.#options.write(key, how);
  }

  #arrived(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #elementOf(key: string): HTMLElement | undefined {
    return document.getElementById(key) ?? undefined;
  }
}

/** The style sheet knows where the line is: links to steps, which work without scripts, stop there too. */
const lineOf = (step: HTMLElement): number => parseFloat(getComputedStyle(step).scrollMarginTop) || 0;
