import type { Language, TimelineView } from '@standoff/data';
import { laneGutter } from './gutter.ts';
import { laneName } from './words.ts';

/** Where the lanes begin, in pixels from the left: for an overview that lines up with them. */
export const laneStart = (view: TimelineView, width: number, lang: Language): number =>
  laneGutter(
    view.lanes.map((lane) => laneName(lane, lang)),
    width,
  );
