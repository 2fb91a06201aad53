/** A claim as the keys walk it: its place, and the row of its position. A claim that takes two positions is two stops. */
export interface Stop {
  /** Of this mark, as `stopOf` makes it. */
  key: string;
  /** Of the claim. */
  id: string;
  x: number;
  y: number;
  row: number;
}

/** What tells the marks of a drawing apart, of one claim in several positions as well. */
export const stopOf = (row: number, claim: string): string => `${String(row)} ${claim}`;

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/** Stops as the eye meets them: from left to right, and from top to bottom where they share a place. */
export const inTime = (stops: readonly Stop[]): Stop[] => [...stops].sort((a, b) => a.x - b.x || a.y - b.y);

/** The stop one step from the one whose key is `current`; the same where there is none that way, the first where nothing is current. */
export function walk(stops: readonly Stop[], current: string | undefined, step: Step): Stop | undefined {
  const ordered = inTime(stops);
  const at = ordered.findIndex(({ key }) => key === current);
  const here = ordered[at];
  if (step === 'last') return ordered.at(-1);
  if (step === 'first' || !here) return ordered[0];
  if (step === 'later') return ordered[at + 1] ?? here;
  if (step === 'earlier') return ordered[at - 1] ?? here;
  const way = step === 'down' ? 1 : -1;
  const beyond = ordered.filter(({ row }) => (row - here.row) * way > 0);
  const row = Math.min(...beyond.map((stop) => (stop.row - here.row) * way)) * way + here.row;
  return beyond
    .filter((stop) => stop.row === row)
    .reduce(
      (best, stop) => (best !== here && Math.abs(best.x - here.x) <= Math.abs(stop.x - here.x) ? best : stop),
      here,
    );
}
