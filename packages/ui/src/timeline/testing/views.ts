import { readFileSync } from 'node:fs';
import { noQuads, outline, timeline } from '@standoff/data';
import type { Filter, LaneBy, Outline, Quad, TimelineBin, TimelineMark, TimelineView } from '@standoff/data';
import { readStory } from '@standoff/data/model';
import { parseWhen } from '@standoff/data/time';
import { DAY } from '../scale.ts';

const FILES = ['story', 'actors', 'events', 'claims', 'questions', 'sources'];

let bundled: Outline | undefined;

function readBundled(): Outline {
  const folder = new URL('../../../../data/stories/anthropic-pentagon-2026/', import.meta.url);
  const files = FILES.map((f) => [`${f}.yaml`, readFileSync(new URL(`${f}.yaml`, folder), 'utf8')] as const);
  const { story, problems } = readStory(Object.fromEntries(files));
  if (!story) throw new Error(`the story cannot be read: ${JSON.stringify(problems.slice(0, 3))}`);
  return outline(story, 'test');
}

/** The story that comes with the project. */
export const bundledOutline = (): Outline => (bundled ??= readBundled());

/** Its timeline under a filter. */
export const storyView = (filter: Filter = {}, lanes: LaneBy = 'actor'): TimelineView =>
  timeline(bundledOutline(), filter, { lanes });

/** A mark of lane 0 with an EDTF date. */
export function aMark(id: string, edtf: string, change: Partial<TimelineMark> = {}): TimelineMark {
  const parsed = parseWhen(edtf);
  if (!parsed.ok) throw new Error(parsed.error);
  return {
    id,
    title: { en: id },
    when: parsed.when,
    lane: 0,
    partners: [],
    targets: [],
    quad: 'verbal-conflict',
    status: 'single-source',
    versions: 1,
    follows: [],
    ...change,
  };
}

/** A view of these marks in as many lanes as they name. */
export function aView(marks: TimelineMark[], bins: TimelineBin[] = []): TimelineView {
  const named = marks.flatMap(({ lane, partners, targets }) => [lane, ...partners, ...targets]);
  const lanes = named.reduce((most, lane) => Math.max(most, lane + 1), 1);
  return {
    lanes: Array.from({ length: lanes }, (_, i) => ({
      id: `lane-${String(i)}`,
      title: { en: `Lane ${String(i)}` },
      events: marks.filter(({ lane }) => lane === i).length,
    })),
    marks,
    bins,
    events: marks.length,
  };
}

/** A bin `days` after 1 January 2026. */
export const aBin = (days: number, quads: Partial<Record<Quad, number>> = {}): TimelineBin => ({
  day: Date.UTC(2026, 0, 1) + days * DAY,
  quads: { ...noQuads(), ...quads },
});
