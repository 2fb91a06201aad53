/** What a mark covers from left to right, in pixels. */
export interface Extent {
  x0: number;
  x1: number;
}

/**
 * The row of each extent, counted from 0, so that none overlaps another in its row; `undefined` where `maxRows` are
 * full. First fit from left to right, which uses as few rows as any way could for extents that come sorted.
 */
export function packRows(extents: readonly Extent[], maxRows: number, taken: Extent[][] = []): (number | undefined)[] {
  const order = extents.map((_, i) => i).sort((a, b) => (extents[a]?.x0 ?? 0) - (extents[b]?.x0 ?? 0) || a - b);
  const rows: (number | undefined)[] = extents.map(() => undefined);
  for (const i of order) {
    const extent = extents[i];
    if (!extent) continue;
    const free = taken.findIndex((row) => row.every((other) => other.x1 <= extent.x0 || other.x0 >= extent.x1));
    const row = free >= 0 ? free : taken.length;
    if (row >= maxRows) continue;
    (taken[row] ??= []).push(extent);
    rows[i] = row;
  }
  return rows;
}
