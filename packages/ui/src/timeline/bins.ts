import { dayOf, QUADS, type Quad, type TimelineBin } from '@standoff/data';
import { DAY, type TimeScale } from './scale.ts';

/** One block of a mirrored bar, in pixels. */
interface Block {
  key: string;
  quad: Quad;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MirroredBars {
  blocks: Block[];
  /** How many days one bar stands for. */
  days: number;
  /** The number of events that a side of full height stands for. */
  most: number;
}

/** Bars narrower than this say nothing. */
const NARROWEST = 2;
const STEPS = [1, 7, 14, 28, 91, 182, 364, 1_820, 3_640, 18_200];
/** From the line outwards. Events of no class lie half on either side, outermost, so that they lean to neither. */
const UP: readonly Quad[] = ['material-cooperation', 'verbal-cooperation', 'other'];
const DOWN: readonly Quad[] = ['material-conflict', 'verbal-conflict', 'other'];

interface Sum {
  start: number;
  end: number;
  quads: Record<Quad, number>;
}

/** First and last day of bins, `YYYY-MM-DD`; undefined where there are none. */
export function extentOfBins(bins: readonly TimelineBin[]): [from: string, to: string] | undefined {
  const [first, last] = [bins[0], bins.at(-1)];
  return first && last ? [dayOf(first.day), dayOf(last.day)] : undefined;
}

/** Bins added up over so many days, counted from the first of them. */
function addUp(bins: readonly TimelineBin[], days: number): Sum[] {
  const from = bins[0]?.day ?? 0;
  const sums = new Map<number, Sum>();
  for (const { day, quads } of bins) {
    const at = Math.floor((day - from) / (days * DAY));
    const start = from + at * days * DAY;
    const sum = sums.get(at) ?? { start, end: start + days * DAY, quads: { ...quads } };
    if (sums.has(at)) for (const quad of QUADS) sum.quads[quad] += quads[quad];
    else sums.set(at, sum);
  }
  return [...sums.values()];
}

const share = (quads: Record<Quad, number>, quad: Quad): number => (quad === 'other' ? quads.other / 2 : quads[quad]);
const sideOf = (quads: Record<Quad, number>, side: readonly Quad[]): number =>
  side.reduce((sum, quad) => sum + share(quads, quad), 0);

/**
 * Bars on both sides of a line at `middle`: cooperation above, conflict below, linear in the number of events up to `half`
 * pixels. Days are added up to weeks, months or years where they would be narrower than two pixels.
 */
export function mirroredBars(
  bins: readonly TimelineBin[],
  scale: TimeScale,
  { middle, half }: { middle: number; half: number },
): MirroredBars {
  const own = bins[1] && bins[0] ? Math.round((bins[1].day - bins[0].day) / DAY) : 1;
  const days = own * (STEPS.find((step) => step * own * scale.dayWidth >= NARROWEST) ?? 36_400);
  const sums = addUp(bins, days);
  const most = sums.reduce((max, { quads }) => Math.max(max, sideOf(quads, UP), sideOf(quads, DOWN)), 0);
  const gap = scale.dayWidth * days >= 4 ? 1 : 0;
  const blocks = sums.flatMap(({ start, end, quads }) => {
    const x = Math.max(scale.x0, scale.x(start));
    const width = Math.min(scale.x1, scale.x(end)) - x - gap;
    if (width <= 0) return [];
    return [UP, DOWN].flatMap((side, below) => {
      const total = sideOf(quads, side);
      if (total === 0) return [];
      // A month spread over its days is a fraction of an event a day: still something.
      const height = Math.max(1, (total / most) * half);
      let from = 0;
      return side.flatMap((quad): Block[] => {
        const part = (share(quads, quad) / total) * height;
        if (part === 0) return [];
        const y = below ? middle + from : middle - from - part;
        from += part;
        return [{ key: `${String(start)} ${String(below)} ${quad}`, quad, x, y, width, height: part }];
      });
    });
  });
  return { blocks, days, most };
}
