import { boxContains } from './geometry.ts';
import type { Box, Point } from './geometry.ts';

const CELL = 48;

/** Says how many points of a set lie inside a rectangle, looking only at the squares of a grid that it touches. */
export function pointCounter(points: readonly Point[]): (box: Box) => number {
  const cells = new Map<number, Point[]>();
  const cell = (value: number): number => Math.floor(value / CELL);
  const key = (column: number, row: number): number => column * 65_536 + row;
  for (const point of points) {
    const k = key(cell(point.x), cell(point.y));
    const held = cells.get(k);
    if (held) held.push(point);
    else cells.set(k, [point]);
  }
  return (box) => {
    let count = 0;
    for (let column = cell(box.x); column <= cell(box.x + box.width); column++)
      for (let row = cell(box.y); row <= cell(box.y + box.height); row++)
        for (const point of cells.get(key(column, row)) ?? []) if (boxContains(box, point)) count += 1;
    return count;
  };
}
