import { dayStart, wallEnd, wallStart, type Outline, type OutlineEvent } from '@standoff/data';
import { DAY } from '../timeline/scale.ts';

/** One event on the strip: where it starts and how wide it is, as shares of the whole, and which way it points. */
export interface StripMark {
  id: string;
  quad: OutlineEvent['quad'];
  x: number;
  width: number;
  /** Whether it covers more than a day, and so cannot be a tick. */
  vague: boolean;
}

/**
 * The span of time to draw: the story's opening window, widened to the middle of every event that lies outside it, so that
 * eleven quiet months never crush the weeks in which everything happens unless the reader asked for them.
 */
export function spanOf({ window }: Pick<Outline, 'window'>, events: readonly OutlineEvent[]): [number, number] {
  let from = dayStart(window.from);
  let to = dayStart(window.to) + DAY;
  for (const { when } of events) {
    const middle = (wallStart(when) + wallEnd(when)) / 2;
    if (!Number.isFinite(middle)) continue;
    from = Math.min(from, Math.floor(middle / DAY) * DAY);
    to = Math.max(to, Math.ceil(middle / DAY) * DAY);
  }
  return [from, to];
}

/** Events as marks over a span of wall-clock time in milliseconds, each as wide as its date is vague; open ends reach the edge. */
export function stripMarks(events: OutlineEvent[], [from, to]: [number, number]): StripMark[] {
  const share = (time: number) => (Math.min(to, Math.max(from, time)) - from) / (to - from);
  return events.map(({ id, quad, when }) => {
    const [start, end] = [wallStart(when), wallEnd(when)];
    const x = share(start);
    return { id, quad, x, width: share(end) - x, vague: end - start >= DAY };
  });
}
