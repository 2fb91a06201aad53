import type { Language, TimelineView } from '@standoff/data';
import { messages } from '../messages/index.ts';
import { localise } from '../panel/localise.ts';
import { laneGutter, laneLabel, type LaneLabel } from './gutter.ts';
import { layoutTimeline, type TimelineLayout } from './layout.ts';
import { timeScale, type Span, type TimeScale } from './scale.ts';
import { calendarTicks, type Ticks } from './ticks.ts';
import { laneName } from './words.ts';

/** Height of the calendar above the lanes, in pixels. */
export const AXIS_HEIGHT = 40;
/** Room at the right for a scroll bar. */
const RIGHT = 16;
const NARROWEST_PLOT = 40;

/** Everything that the parts of the timeline draw, as finished numbers. */
export interface Drawing {
  width: number;
  scale: TimeScale;
  ticks: Ticks;
  layout: TimelineLayout;
  /** Full names of the lanes. */
  names: string[];
  labels: LaneLabel[];
  /** Languages of the names where they are not the reader's. */
  languages: (Language | undefined)[];
  gutter: number;
}

export interface DrawingOptions {
  span: Span;
  /** Of the whole timeline, in pixels. */
  width: number;
  height: number;
  lang: Language;
}

/** Turns a view into a drawing of a span of time. */
export function drawTimeline(view: TimelineView, { span, width, height, lang }: DrawingOptions): Drawing {
  const names = view.lanes.map((lane) => laneName(lane, lang));
  const gutter = laneGutter(names, width);
  const scale = timeScale(span, gutter, Math.max(gutter + NARROWEST_PLOT, width - RIGHT));
  const layout = layoutTimeline(view, scale, height - AXIS_HEIGHT);
  return {
    width,
    scale,
    ticks: calendarTicks(scale, { lang, hourName: messages(lang).timeline.hour }),
    layout,
    names,
    labels: layout.lanes.map(({ y0, y1 }, i) => laneLabel(names[i] ?? '', gutter, y1 - y0)),
    languages: view.lanes.map(({ title }) => title && localise(title, lang).lang),
    gutter,
  };
}
