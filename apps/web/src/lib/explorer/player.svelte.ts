import { dayOf, dayStart } from '@standoff/data';
import {
  DAY,
  pass,
  playMode,
  playOn,
  playStart,
  type DayRange,
  type Played,
  type PlayMode,
  type Span,
} from '@standoff/ui';
import type { Days } from '$lib/state/days.ts';

export interface PlayerOptions {
  /** The days shown, and those of the whole story. */
  shown: () => Days;
  extent: () => readonly [from: string, to: string];
  /** Whether movement is unwelcome. */
  still: () => boolean;
  /** Other days are to be shown; `final` where it stops. */
  ondays: (days: Days, state: { final: boolean }) => Promise<void>;
}

const inDays = ({ from, to }: Days): DayRange => ({ first: dayStart(from) / DAY, last: dayStart(to) / DAY });
const asDays = ({ first, last }: DayRange): Days => ({ from: dayOf(first * DAY), to: dayOf(last * DAY) });
const same = (a: DayRange | undefined, b: DayRange): boolean => a?.first === b.first && a.last === b.last;

/** A longer time between two frames is a page that nobody sees: there, time stands still. Seconds. */
const LONGEST_FRAME = 0.25;

/** Lets time pass: moves the days shown, or grows them, until it is paused or the story ends. */
export class Player {
  /** Days a second. */
  speed = $state(1);
  readonly #options: PlayerOptions;
  #now = $state.raw<Played>();
  /** Where it went last, and how: going on from there goes on in the same way. */
  #last: { range: DayRange; mode: PlayMode } | undefined;
  #frame = 0;

  readonly playing = $derived.by(() => this.#now !== undefined);
  readonly #range = $derived.by(() => inDays(this.#options.shown()));
  readonly #extent = $derived.by(() => {
    const [from, to] = this.#options.extent();
    return inDays({ from, to });
  });
  /** How many days the story has. */
  readonly length = $derived.by(() => this.#extent.last - this.#extent.first + 1);
  /** Whether nothing is left to play: playing then begins again. */
  readonly ended = $derived.by(() => this.#range.last >= this.#extent.last);
  /** What is shown between two days. */
  readonly span = $derived.by((): Span | undefined => {
    if (!this.#now) return undefined;
    const { range, part } = this.#now;
    const start = this.#last?.mode === 'grow' ? range.first : range.first + part;
    return { start: start * DAY, end: (range.last + 1 + part) * DAY };
  });

  constructor(options: PlayerOptions) {
    this.#options = options;
  }

  /** Plays until it is paused or the story ends; `onend` is for the end. */
  play(onend: () => void): void {
    const extent = this.#extent;
    const mode = this.#mode();
    const begin = playStart(this.#range, extent, mode);
    let clock = { days: 0, rest: 0 };
    let before = performance.now();
    const frame = (now: number) => {
      const seconds = Math.min(LONGEST_FRAME, Math.max(0, now - before) / 1_000);
      before = now;
      clock = pass(clock, seconds, this.speed, this.#options.still());
      this.#show(playOn(begin, clock.days, extent, mode), mode);
      if (this.#now?.ended) {
        void this.pause();
        onend();
      } else this.#frame = requestAnimationFrame(frame);
    };
    this.#show(playOn(begin, 0, extent, mode), mode);
    this.#frame = requestAnimationFrame(frame);
  }

  /** Resolves when the page has the address of the days it stopped at. */
  async pause(): Promise<void> {
    const now = this.#now;
    if (!now) return;
    this.stop();
    await this.#options.ondays(asDays(now.range), { final: true });
  }

  /** Stops without a word to anyone. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#now = undefined;
  }

  /** The days that are one day later or earlier; `undefined` where the story has none. */
  stepped(by: 1 | -1): Days | undefined {
    const { range } = playOn(this.#range, by, this.#extent, this.#mode());
    return same(this.#range, range) ? undefined : asDays(range);
  }

  step(by: 1 | -1): void {
    this.stop();
    const days = this.stepped(by);
    if (!days) return;
    this.#last = { range: inDays(days), mode: this.#mode() };
    void this.#options.ondays(days, { final: true });
  }

  #mode(): PlayMode {
    const last = this.#last;
    return last && same(last.range, this.#range) ? last.mode : playMode(this.#range, this.#extent);
  }

  #show(next: Played, mode: PlayMode): void {
    const moved = !same(this.#now?.range, next.range);
    this.#now = next;
    this.#last = { range: next.range, mode };
    if (moved) void this.#options.ondays(asDays(next.range), { final: false });
  }
}
