import { wallStart, type TimelineView } from '@standoff/data';
import { arrowsOf, type Arrow } from './arrows.ts';
import { DENSEST, DENSITIES, stackLanes, type Density } from './density.ts';
import { MANY, rowMarks, type Crowd, type RowedMark } from './marks.ts';
import { DAY, type TimeScale } from './scale.ts';

interface LaneBand {
  id: string;
  y0: number;
  y1: number;
}

/** A mark in its final place; `y` counts from the top of the lanes. */
export interface PlacedMark extends RowedMark {
  y: number;
}

interface PlacedCrowd extends Crowd {
  y: number;
}

interface Spread {
  x0: number;
  x1: number;
  y: number;
}

export interface TimelineLayout {
  density: Density;
  lanes: LaneBand[];
  /** In reading order. */
  marks: PlacedMark[];
  crowds: PlacedCrowd[];
  arrows: Arrow[];
  /** Where clock times can be read: the whole of the day for the marks that are known only to that day. */
  spreads: Spread[];
  /** Height of all lanes, which may be more than was asked for: the lanes then scroll. */
  height: number;
}

/** Places everything in the lanes, as roomy as the height allows. Same input, same picture. */
export function layoutTimeline(view: TimelineView, scale: TimeScale, height: number): TimelineLayout {
  const at = (density: Density) => layoutAt(density, view, scale, height);
  const densest = at(DENSEST);
  // Where even that does not fit, nothing roomier does.
  if (densest.height > height || view.marks.length > MANY) return densest;
  for (const density of DENSITIES) {
    const layout = at(density);
    if (layout.height <= height) return layout;
  }
  return densest;
}

function layoutAt(density: Density, view: TimelineView, scale: TimeScale, height: number): TimelineLayout {
  const { marks, crowds, rows } = rowMarks(view.marks, view.lanes.length, scale, density);
  const bands = stackLanes(rows, density, height);
  const yOf = (lane: number, row: number): number => {
    const { y0, y1 } = bands[lane] ?? { y0: 0, y1: 0 };
    return (y0 + y1) / 2 + (row - ((rows[lane] ?? 1) - 1) / 2) * density.row;
  };
  const placed = marks.map((mark) => ({ ...mark, y: yOf(mark.mark.lane, mark.row) }));
  return {
    density,
    lanes: bands.map((band, i) => ({ id: view.lanes[i]?.id ?? '', ...band })),
    marks: placed,
    crowds: crowds.map((crowd) => ({ ...crowd, y: yOf(crowd.lane, (rows[crowd.lane] ?? 1) - 1) })),
    arrows: placed.flatMap((mark) => arrowsOf(mark, bands, density.radius)),
    spreads: spreadsOf(placed, scale),
    height: bands.at(-1)?.y1 ?? 0,
  };
}

/** From this width on the axis shows hours, and a dot in a day's column could be taken for one of them. */
const SHOWS_HOURS = 224;

function spreadsOf(marks: readonly PlacedMark[], { dayWidth, x, x0, x1 }: TimeScale): Spread[] {
  if (dayWidth < SHOWS_HOURS) return [];
  const spreads = new Map<string, Spread>();
  for (const { mark, bar, exact, y } of marks) {
    if (exact || bar) continue;
    const day = Math.floor(wallStart(mark.when) / DAY) * DAY;
    const spread = { x0: Math.max(x0, x(day)), x1: Math.min(x1, x(day + DAY)), y };
    spreads.set(`${String(day)} ${String(y)}`, spread);
  }
  return [...spreads.values()];
}
