import type { Outline, OutlineChapter, OutlineEvent } from '@standoff/data';

/** A chapter with its events in reading order; the events of no chapter are the last part, which has no `chapter`. */
export interface Part {
  /** The key of its first step. */
  key: string;
  chapter?: OutlineChapter;
  events: { key: string; event: OutlineEvent }[];
}

/** One stop of the reading: the introduction of a part, or one of its events. */
export interface Step {
  /** Names it in an address, and is the id of its element: the id of its chapter or event. */
  key: string;
  part: Part;
  /** Places count from 1. */
  nth: number;
  event?: { nth: number; event: OutlineEvent };
}

/** With a full stop, which no id has. */
const OUTSIDE = 'no.chapter';

/** The parts of a story in the order in which they are read. A chapter without events is one of them. */
export function partsOf({ chapters, events }: Pick<Outline, 'chapters' | 'events'>): Part[] {
  const known = new Set(chapters.map(({ id }) => id));
  // A chapter and an event may share an id; the chapter then has it.
  const keyed = (event: OutlineEvent) => ({ key: known.has(event.id) ? `event.${event.id}` : event.id, event });
  const of = new Map<string, OutlineEvent[]>([...known, OUTSIDE].map((id) => [id, []]));
  for (const event of events) of.get(known.has(event.chapter ?? '') ? (event.chapter ?? '') : OUTSIDE)?.push(event);
  const inside = chapters.map((chapter): Part => ({
    key: chapter.id,
    chapter,
    events: (of.get(chapter.id) ?? []).map(keyed),
  }));
  const outside = (of.get(OUTSIDE) ?? []).map(keyed);
  return outside.length > 0 ? [...inside, { key: OUTSIDE, events: outside }] : inside;
}

/** All steps, in the order in which they are read. */
export const stepsOf = (parts: Part[]): Step[] =>
  parts.flatMap((part, at) => [
    { key: part.key, part, nth: at + 1 },
    ...part.events.map(({ key, event }, i) => ({ key, part, nth: at + 1, event: { nth: i + 1, event } })),
  ]);

/** The step of a key, else the first; `undefined` only for a story without chapters and events. */
export const stepOf = (steps: Step[], key: string | null | undefined): Step | undefined =>
  steps.find((step) => step.key === key) ?? steps[0];
