import { indexOf } from '../index/story-index.ts';
import type { Outline, OutlineEvent } from '../outline/types.ts';
import { EVENT_TYPES } from '../plover/types.ts';
import type { LaneBy, TimelineLane } from './types.ts';

/** Where an event's mark lies, and which other lanes it reaches; positions in `lanes`. */
interface Placement {
  lane: number;
  partners: number[];
  targets: number[];
}

export interface LanePlan {
  lanes: Omit<TimelineLane, 'events'>[];
  /** One for each event of the outline. */
  placements: Placement[];
}

const plans = new WeakMap<Outline, Map<LaneBy, LanePlan>>();

/** Lanes of the whole story, so that filtering never moves them; lanes that nothing in the story touches are left out. */
export function planLanes(outline: Outline, by: LaneBy): LanePlan {
  const made = plans.get(outline) ?? new Map<LaneBy, LanePlan>();
  plans.set(outline, made);
  const plan = made.get(by) ?? withoutUntouched(PLANNERS[by](outline));
  made.set(by, plan);
  return plan;
}

const PLANNERS: Record<LaneBy, (outline: Outline) => LanePlan> = {
  actor: byActor,
  type: (outline) =>
    byKey(
      [...EVENT_TYPES, 'none'].map((id) => ({ id })),
      outline,
      ({ type }) => type ?? 'none',
    ),
  chapter: (outline) =>
    byKey(
      [...outline.chapters.map(({ id, title }) => ({ id, title })), { id: OTHERS }],
      outline,
      ({ chapter }) => chapter ?? OTHERS,
    ),
};

const OTHERS = 'others';

function byKey(lanes: LanePlan['lanes'], outline: Outline, key: (event: OutlineEvent) => string): LanePlan {
  const position = new Map(lanes.map(({ id }, i) => [id, i]));
  return {
    lanes,
    placements: outline.events.map((event) => ({
      lane: position.get(key(event)) ?? lanes.length - 1,
      partners: [],
      targets: [],
    })),
  };
}

function byActor(outline: Outline): LanePlan {
  const lanes = [...outline.lanes.map(({ id, title }) => ({ id, title })), { id: OTHERS }];
  const laneOf = laneOfActors(outline);
  const index = indexOf(outline);
  const lanesOf = (ids: string[]) => ids.map((id) => laneOf[index.actor(id)] ?? lanes.length - 1);

  const placements = outline.events.map(({ source, target, other }): Placement => {
    const sources = [...new Set(lanesOf(source))];
    const targets = [...new Set(lanesOf(target))];
    const lane = sources[0] ?? targets[0] ?? mostFrequent(lanesOf(other)) ?? lanes.length - 1;
    return {
      lane,
      partners: sources.filter((other) => other !== lane),
      targets: targets.filter((other) => other !== lane),
    };
  });
  return { lanes, placements };
}

/** The lane that lists the actor, else the lane of what it is part of, else the last. */
function laneOfActors(outline: Outline): number[] {
  const listed = new Map(outline.lanes.flatMap(({ actors }, lane) => actors.map((id) => [id, lane] as const)));
  const partOf = new Map(outline.actors.map(({ id, partOf }) => [id, partOf]));
  return outline.actors.map(({ id }) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = partOf.get(at)) {
      const lane = listed.get(at);
      if (lane !== undefined) return lane;
      seen.add(at);
    }
    return outline.lanes.length;
  });
}

function mostFrequent(lanes: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const lane of lanes) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return [...counts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function withoutUntouched({ lanes, placements }: LanePlan): LanePlan {
  const touched = new Set(placements.flatMap(({ lane, partners, targets }) => [lane, ...partners, ...targets]));
  const kept = lanes.map((_, lane) => lane).filter((lane) => touched.has(lane));
  const moved = new Map(kept.map((lane, to) => [lane, to]));
  const to = (lane: number) => moved.get(lane) ?? 0;
  return {
    lanes: kept.flatMap((lane) => lanes[lane] ?? []),
    placements: placements.map(({ lane, partners, targets }) => ({
      lane: to(lane),
      partners: partners.map(to),
      targets: targets.map(to),
    })),
  };
}
