/**
 * The last of `count` things in a column whose top lies at or above a line; the first where all lie below it. `topOf`
 * gives the top of each in pixels, from top to bottom, and is asked of a few only: measuring takes time.
 */
export function lastAbove(count: number, topOf: (index: number) => number, line: number): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (topOf(middle) <= line) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}
