import type { TimelineMark } from '@standoff/data';

/** A line from a mark to another lane, straight up or down. */
export interface Arrow {
  key: string;
  id: string;
  x: number;
  y0: number;
  y1: number;
  /** `open` for verbal, `filled` for material; none for equal parties, who are not aimed at. */
  head: 'open' | 'filled' | 'none';
}

export interface Reach {
  mark: TimelineMark;
  x: number;
  y: number;
}

/** How far a line reaches into the lane that it ends in, in pixels. */
const INTO = 5;

/** The lines of one mark: to the near edge of the lane of each target and partner. */
export function arrowsOf({ mark, x, y }: Reach, lanes: readonly { y0: number; y1: number }[], radius: number): Arrow[] {
  const to = (lane: number, head: Arrow['head']): Arrow[] => {
    const band = lanes[lane];
    if (!band || lane === mark.lane) return [];
    const down = lane > mark.lane;
    return [
      {
        key: `${mark.id}-${String(lane)}`,
        id: mark.id,
        x,
        y0: y + (down ? radius : -radius),
        y1: down ? band.y0 + INTO : band.y1 - INTO,
        head,
      },
    ];
  };
  const head = mark.quad.startsWith('material') ? 'filled' : 'open';
  return [
    ...farthest(mark, mark.targets).flatMap((lane) => to(lane, head)),
    ...mark.partners.filter((lane) => !mark.targets.includes(lane)).flatMap((lane) => to(lane, 'none')),
  ];
}

/** Targets from far to near, so that the head of a near one lies on the line to a far one. */
const farthest = ({ lane }: TimelineMark, targets: readonly number[]): number[] =>
  [...new Set(targets)].sort((a, b) => Math.abs(b - lane) - Math.abs(a - lane));

const HEAD = 4;
/** A little less than a quarter turn either way, so that rings of stacked marks do not run into each other. */
const RING_ANGLE = (70 * Math.PI) / 180;

/** The path of an arrowhead whose tip lies at the end of the line. */
export function headPath({ x, y0, y1 }: Arrow): string {
  const back = y1 > y0 ? -HEAD : HEAD;
  return `M${round(x - HEAD * 0.75)} ${round(y1 + back)}L${round(x)} ${round(y1)}L${round(x + HEAD * 0.75)} ${round(y1 + back)}`;
}

/** The half ring, open to the left, around a contested mark at the origin. */
export function ringPath(radius: number): string {
  const [x, y] = [radius * Math.cos(RING_ANGLE), radius * Math.sin(RING_ANGLE)];
  return `M${round(x)} ${round(-y)}A${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(y)}`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
