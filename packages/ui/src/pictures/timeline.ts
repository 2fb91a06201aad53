import { timeline, type TimelineView } from '@standoff/data';
import { daysShown, extentOf } from '../embed/days.ts';
import { AXIS_HEIGHT, drawTimeline, type Drawing } from '../timeline/drawing.ts';
import { spanOfDays } from '../timeline/window.ts';
import type { PictureInput } from './input.ts';
import type { Room } from './room.ts';

/** The lanes of a picture and what is in them, under its filter. */
export const timelineOf = ({ outline, filter, view }: PictureInput): TimelineView =>
  timeline(outline, filter, { lanes: view.lanes ?? 'actor' });

/** All days of the filter and all lanes, in a room that they may be higher than. */
export function drawWhole(drawn: TimelineView, { outline, filter, lang }: PictureInput, room: Room): Drawing {
  const { from, to } = daysShown(filter, extentOf(drawn.bins, outline));
  return drawTimeline(drawn, { span: spanOfDays(from, to), ...room, lang });
}

/** The height of a timeline with its calendar, in pixels. */
export const heightOfTimeline = ({ layout }: Drawing): number => Math.ceil(layout.height + AXIS_HEIGHT + 1);
