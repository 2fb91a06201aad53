import { wallEnd, wallStart, type Outline, type OutlineEvent } from '@standoff/data';

/** One event on the strip: where it starts and how wide it is, as shares of the whole, and which way it points. */
export interface StripMark {
  id: string;
  quad: OutlineEvent['quad'];
  x: number;
  width: number;
}

/** The first and last moment on the wall clock of all events with bounds; undefined where there is none. */
export function spanOf(outline: Outline): [number, number] | undefined {
  let from = Infinity;
  let to = -Infinity;
  for (const { when } of outline.events) {
    const start = wallStart(when);
    const end = wallEnd(when);
    if (Number.isFinite(start) && start < from) from = start;
    if (Number.isFinite(end) && end > to) to = end;
  }
  return from < to ? [from, to] : undefined;
}

/** Events as marks over a span of time, each as wide as its date is vague; open ends reach the edge. */
export function stripMarks(events: OutlineEvent[], [from, to]: [number, number]): StripMark[] {
  const share = (time: number) => (Math.min(to, Math.max(from, time)) - from) / (to - from);
  return events.map(({ id, quad, when }) => {
    const x = share(wallStart(when));
    return { id, quad, x, width: share(wallEnd(when)) - x };
  });
}
