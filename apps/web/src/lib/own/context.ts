import {
  dayStart,
  matchingEvents,
  timeline,
  wallEnd,
  wallStart,
  type Outline,
  type OutlineEvent,
} from '@standoff/data';
import { DAY, spanOf } from '@standoff/ui';
import type { OwnDetail } from './detail.ts';

/** The events whose days a thing's page and picture point out, in reading order: those that it takes part in, or is about. */
export function eventsAround(outline: Outline, { kind, id }: OwnDetail): OutlineEvent[] {
  const { events, claims, questions } = outline;
  const among = (ids: readonly string[]) => events.filter((event) => ids.includes(event.id));
  switch (kind) {
    case 'event':
      return among([id]);
    case 'actor':
      return matchingEvents(outline, { actor: [id] });
    case 'claim': {
      const about = claims.find((claim) => claim.id === id)?.about;
      return about && 'event' in about ? among([about.event]) : [];
    }
    case 'question':
      return among(questions.find((question) => question.id === id)?.events ?? []);
    case 'source':
      return events.filter(({ sources }) => sources.includes(id));
  }
}

/**
 * The whole story as events per day, and the part of time to show: the story's main days, in which bars can be told apart. Only
 * where none of these events lies in them, time widens to the events.
 */
export function stripOf(outline: Outline, events: OutlineEvent[]) {
  const [start, end] = spanOf(outline, events.some((event) => inOpeningDays(outline, event)) ? [] : events);
  return { bins: timeline(outline, {}).bins, span: { start, end }, marked: events.map(({ when }) => when) };
}

/** Whether an event lies in the days that the explorer opens on; others are hidden there until the reader widens them. */
export function inOpeningDays({ window }: Pick<Outline, 'window'>, { when }: Pick<OutlineEvent, 'when'>): boolean {
  return wallEnd(when) >= dayStart(window.from) && wallStart(when) < dayStart(window.to) + DAY;
}

/** The events before and after one in reading order. */
export function neighbours({ events }: Pick<Outline, 'events'>, id: string) {
  const at = events.findIndex((event) => event.id === id);
  return at < 0 ? {} : { previous: events[at - 1], next: events[at + 1] };
}
