import { boxContains } from './geometry.ts';
import type { Box, Point } from './geometry.ts';

const CELL = 48;

const cell = (value: number): number => Math.floor(value / CELL);
const key = (column: number, row: number): number => column * 65_536 + row;

function put<T>(cells: Map<number, T[]>, k: number, item: T): void {
  const held = cells.get(k);
  if (held) held.push(item);
  else cells.set(k, [item]);
}

/** Finds whatever may cover a point, looking only at the square of a grid that holds it. */
export function coverIndex<T>(items: readonly T[], boxOf: (item: T) => Box): (point: Point) => readonly T[] {
  const cells = new Map<number, T[]>();
  for (const item of items) {
    const { x, y, width, height } = boxOf(item);
    for (let column = cell(x); column <= cell(x + width); column++)
      for (let row = cell(y); row <= cell(y + height); row++) put(cells, key(column, row), item);
  }
  return ({ x, y }) => cells.get(key(cell(x), cell(y))) ?? [];
}

/** Says how many points of a set lie inside a rectangle, looking only at the squares of a grid that it touches. */
export function pointCounter(points: readonly Point[]): (box: Box) => number {
  const cells = new Map<number, Point[]>();
  for (const point of points) put(cells, key(cell(point.x), cell(point.y)), point);
  return (box) => {
    let count = 0;
    for (let column = cell(box.x); column <= cell(box.x + box.width); column++)
      for (let row = cell(box.y); row <= cell(box.y + box.height); row++)
        for (const point of cells.get(key(column, row)) ?? []) if (boxContains(box, point)) count += 1;
    return count;
  };
}
