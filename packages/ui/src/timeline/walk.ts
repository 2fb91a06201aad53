import type { PlacedMark } from './layout.ts';

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

const STEPS: Record<string, Step> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The step that a key asks for. */
export const stepOf = (key: string): Step | undefined => STEPS[key];

/** Marks as the eye meets them: from left to right, and from top to bottom where they share a place. */
export const inTime = (marks: readonly PlacedMark[]): PlacedMark[] => [...marks].sort((a, b) => a.x - b.x || a.y - b.y);

/** The mark one step from the current one; the same where there is none that way, the first where nothing is current. */
export function walk(marks: readonly PlacedMark[], current: string | undefined, step: Step): PlacedMark | undefined {
  const ordered = inTime(marks);
  const at = ordered.findIndex(({ mark }) => mark.id === current);
  const here = ordered[at];
  if (step === 'first' || (!here && step !== 'last')) return ordered[0];
  if (step === 'last' || !here) return ordered.at(-1);
  if (step === 'later') return ordered[at + 1] ?? here;
  if (step === 'earlier') return ordered[at - 1] ?? here;
  return nearestLane(ordered, here, step === 'down' ? 1 : -1) ?? here;
}

/** The mark nearest in time in the nearest lane that way which has any. */
function nearestLane(marks: readonly PlacedMark[], here: PlacedMark, way: 1 | -1): PlacedMark | undefined {
  const from = here.mark.lane;
  const beyond = marks.filter(({ mark }) => (mark.lane - from) * way > 0);
  const lane = beyond.reduce(
    (best, { mark }) => (way > 0 ? Math.min(best, mark.lane) : Math.max(best, mark.lane)),
    way * Infinity,
  );
  return beyond
    .filter(({ mark }) => mark.lane === lane)
    .reduce<PlacedMark | undefined>(
      (best, mark) => (best && Math.abs(best.x - here.x) <= Math.abs(mark.x - here.x) ? best : mark),
      undefined,
    );
}

/** The mark nearest to a point, if any lies within reach (pixels). */
export function nearestMark(marks: readonly PlacedMark[], x: number, y: number, reach: number): PlacedMark | undefined {
  let found: PlacedMark | undefined;
  let closest = reach;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= closest) [found, closest] = [mark, distance];
  }
  return found;
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The row of a list that a key leads to from row `at` of `count`; nothing for keys that lead nowhere. */
export function nextRow({ key, altKey, ctrlKey, metaKey }: Key, at: number, count: number): number | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const rows: Record<string, number> = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: count - 1 };
  const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
  return row === undefined ? undefined : Math.max(0, Math.min(count - 1, row));
}
