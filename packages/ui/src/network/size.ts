/** Pointer targets are at least twice this across (WCAG 2.2, target size). */
export const TARGET_RADIUS = 12;

const SMALLEST = 9.5;
const LARGEST = 30;
const LARGEST_ON_A_PHONE = 21;

/** Radius in pixels of the largest mark in a frame: marks keep some proportion to the room there is. */
export const largestRadius = (width: number, height: number): number =>
  Math.max(LARGEST_ON_A_PHONE, Math.min(LARGEST, Math.sqrt(width * height) / 22));

/**
 * Radius in pixels of the circle whose area the mark has: area by number of events, on a scale that the whole story
 * sets, so that a filter shrinks marks and never swells them.
 */
export function radius(events: number, mostEvents: number, largest = LARGEST): number {
  if (mostEvents <= 0) return SMALLEST;
  return Math.max(SMALLEST, Math.min(largest, largest * Math.sqrt(events / mostEvents)));
}
