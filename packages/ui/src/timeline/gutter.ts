import { ellipsis, textWidth, wrapText } from '../frame/text.ts';

export const LANE_SIZE = 13;
/** Distance between the lines of a name in two lines, in pixels. */
export const LANE_LINE = 14;
export const COUNT_WIDTH = 30;
const EDGE = 12;

/** Room at the left for names and counts of lanes, in pixels: at most a fifth of the width where that is enough for a word. */
export function laneGutter(names: readonly string[], width: number): number {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, LANE_SIZE)));
  const limit = Math.max(112, Math.min(240, width * 0.2));
  return Math.ceil(Math.min(limit, Math.max(96, longest + COUNT_WIDTH + EDGE)));
}

export interface LaneLabel {
  full: string;
  /** One line, or two where the name is too long for one and the lane is tall enough. */
  lines: string[];
  /** Whether the lines leave out some of the name. */
  cut: boolean;
}

/** The name of a lane as it fits a gutter and the height of the lane, both in pixels. */
export function laneLabel(full: string, gutter: number, height: number): LaneLabel {
  const width = gutter - COUNT_WIDTH - EDGE;
  const wraps = textWidth(full, LANE_SIZE) > width && height >= 2 * LANE_LINE;
  const lines = wraps ? wrapText(full, { width, lines: 2, size: LANE_SIZE }) : [ellipsis(full, width, LANE_SIZE)];
  return { full, lines, cut: lines.join(' ') !== full };
}
