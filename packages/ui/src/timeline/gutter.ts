import { ellipsis, textWidth } from '../frame/text.ts';

export const LANE_SIZE = 13;
export const COUNT_WIDTH = 30;
const EDGE = 12;

export interface LaneLabel {
  full: string;
  text: string;
}

/** Room at the left for names and counts of lanes, at most a fifth of the width where that is enough for a word, and the names as they fit it. */
export function laneGutter(names: readonly string[], width: number): { gutter: number; labels: LaneLabel[] } {
  const longest = Math.max(0, ...names.map((name) => textWidth(name, LANE_SIZE)));
  const limit = Math.max(112, Math.min(220, width * 0.2));
  const gutter = Math.ceil(Math.min(limit, Math.max(96, longest + COUNT_WIDTH + EDGE)));
  const room = gutter - COUNT_WIDTH - EDGE;
  return { gutter, labels: names.map((full) => ({ full, text: ellipsis(full, room, LANE_SIZE) })) };
}
