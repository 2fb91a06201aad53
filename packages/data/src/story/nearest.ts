/** Edits (insert, delete, replace, swap two neighbours) that turn one text into the other; more than `limit` counts as `Infinity`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}

/** The candidate that the text is most likely a misspelling of: at most one edit in three characters, the first on a tie. */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let closest = Math.min(4, Math.ceil(text.length / 3));
  for (const candidate of candidates) {
    const distance = edits(text, candidate, closest);
    if (distance < closest || (distance === closest && best === undefined)) [best, closest] = [candidate, distance];
  }
  return best;
}
