/** Sizes that go together, in pixels. */
export interface Density {
  /** Outer radius of a mark. */
  radius: number;
  /** Distance between rows of a lane. */
  row: number;
  /** Room above the first and below the last row of a lane. */
  pad: number;
}

const density = (radius: number, pad: number): Density => ({ radius, row: 2 * radius + 2.5, pad });

/** Denser is illegible: the lanes scroll instead. */
export const DENSEST = density(3.5, 1.5);

/** All but the densest, from roomy to dense. */
export const DENSITIES: readonly Density[] = [
  density(6, 7),
  density(5.5, 5),
  density(5, 4),
  density(4.5, 3),
  density(4, 2),
];

/** Room for a lane's name. */
const MIN_LANE = 16;
const MAX_LANE = 44;

/** Top edges and heights of lanes that hold so many rows. Height that is left over goes to all lanes alike. */
export function stackLanes(
  rows: readonly number[],
  { row, pad }: Density,
  height: number,
): { y0: number; y1: number }[] {
  const needed = rows.map((count) => Math.max(MIN_LANE, count * row + 2 * pad));
  const total = needed.reduce((sum, lane) => sum + lane, 0);
  const extra = Math.max(0, height - total) / Math.max(1, rows.length);
  let y = 0;
  return needed.map((lane) => {
    const y0 = y;
    y += Math.max(lane, Math.min(lane + extra, MAX_LANE));
    return { y0, y1: y };
  });
}
