/** Where a timeline becomes a list of events, in pixels. */
export const NARROW = 560;

const NETWORK = { least: 300, most: 560, ratio: 0.475 };
const TIMELINE = { least: 220, most: 420, lane: 34, axis: 44 };

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** The height of a network, in pixels, where the page gives none. */
export const networkHeight = (width: number): number =>
  between(NETWORK.least, Math.round(width * NETWORK.ratio), NETWORK.most);

/** The height of a timeline with so many lanes, in pixels, where the page gives none. */
export const timelineHeight = (lanes: number): number =>
  between(TIMELINE.least, TIMELINE.axis + lanes * TIMELINE.lane, TIMELINE.most);
