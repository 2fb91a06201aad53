import { counted } from '../plural.ts';

const count = counted('en');

/** The timeline and its overview: names for their parts, and sentences for whoever walks them by keyboard. */
export const timeline = {
  label: (events: number, lanes: number) =>
    `Timeline: ${count(events, { one: 'event', other: 'events' })} in ${count(lanes, { one: 'lane', other: 'lanes' })}`,
  keys: 'Left and right arrow keys go through time, up and down change lane, Home and End jump, Enter selects, plus and minus zoom, 0 shows the whole story.',
  empty: 'No events in these dates under this filter.',
  zoomIn: 'Zoom in on the dates',
  zoomOut: 'Zoom out of the dates',
  whole: 'Show the whole story',
  hour: (hour: number) => `${String(hour % 12 || 12)} ${hour < 12 ? 'a.m.' : 'p.m.'}`,
  others: 'Others',
  untyped: 'No type',
  aimedAt: (from: string, to: string) => `${from} → ${to}`,
  aimedAtSaid: (from: string, to: string) => `${from} to ${to}`,
  between: (names: string) => `${names} together`,
  contested: (versions: number) =>
    versions > 1 ? `Contested: ${count(versions, { one: 'version', other: 'versions' })}` : 'Contested',
  place: (nth: number, all: number) => `${String(nth)} of ${String(all)}`,
  laneEvents: (lane: string, events: number) => `${lane}: ${count(events, { one: 'event', other: 'events' })}`,
  more: (events: number) => `${count(events, { one: 'more event', other: 'more events' })}: zoom in to see them`,
  daysBetween: (days: number) => count(days, { one: 'day later', other: 'days later' }),
  overview: 'Events per day over the whole story',
  overviewDescription: (from: string, to: string, events: number) =>
    `Cooperation above the line, conflict below it, from ${from} to ${to}: ${count(events, { one: 'event', other: 'events' })}.`,
  cooperation: 'cooperation',
  conflict: 'conflict',
  firstDay: 'First day shown',
  lastDay: 'Last day shown',
  shown: (days: string, length: number) => `${days}, ${count(length, { one: 'day', other: 'days' })}`,
};
