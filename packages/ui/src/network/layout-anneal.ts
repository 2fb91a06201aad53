import { layoutCost } from './layout-cost.ts';
import type { LayoutProblem } from './layout-problem.ts';

const HOT = 1.6;
const COLD = 0.02;
const WIDEST_STEP = 0.7;
const NARROWEST_STEP = 0.02;
const SWAPS = 0.12;

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/**
 * Improves a layout in place by simulated annealing after Davidson and Harel, "Drawing graphs nicely using simulated
 * annealing", ACM Transactions on Graphics 15 (1996): one actor moves, or two trade places, and a change for the worse
 * is kept with a likelihood that falls as the picture cools. `moves` bounds the work.
 */
export function anneal(problem: LayoutProblem, random: () => number, moves: number): void {
  const { x, y, movable, reach } = problem;
  if (moves === 0 || movable.length === 0) return;
  const cost = layoutCost(problem);
  /** How bad a change may be and still be kept: the random part of Metropolis' rule, drawn beforehand. */
  const allowance = (heat: number): number => -heat * Math.log(1 - random());
  const pick = (): number => movable[Math.floor(random() * movable.length)] ?? 0;
  const put = (i: number, px: number, py: number): void => {
    x[i] = clamp(px, reach.x);
    y[i] = clamp(py, reach.y);
  };

  const shift = (heat: number, step: number): void => {
    const i = pick();
    const [fromX = 0, fromY = 0] = [x[i], y[i]];
    const limit = cost(i) + allowance(heat);
    put(i, fromX + (random() * 2 - 1) * step * reach.x, fromY + (random() * 2 - 1) * step * reach.y);
    if (cost(i, limit) > limit) put(i, fromX, fromY);
  };

  const trade = (heat: number): void => {
    const [i, j] = [pick(), pick()];
    if (i === j) return;
    const [ix = 0, iy = 0, jx = 0, jy = 0] = [x[i], y[i], x[j], y[j]];
    const limit = cost(i) + cost(j) + allowance(heat);
    put(i, jx, jy);
    put(j, ix, iy);
    const first = cost(i, limit);
    if (first <= limit && first + cost(j, limit - first) <= limit) return;
    put(i, ix, iy);
    put(j, jx, jy);
  };

  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const heat = HOT * (COLD / HOT) ** done;
    if (random() < SWAPS) trade(heat);
    else shift(heat, WIDEST_STEP * (NARROWEST_STEP / WIDEST_STEP) ** done);
  }
}
