import { checkFilter, matchingEvents, network, openingFilter, say, timeline, type Outline } from '@standoff/data';
import { layoutNetwork } from '@standoff/ui/layout';
import type { PlainEvent, PlainGraph } from './pages.ts';

/** What our embed opens on. */
const opening = (outline: Outline) => openingFilter(outline, checkFilter(outline, {}).filter);

/** The events that our timeline shows when it opens. */
export function plainEvents(outline: Outline): PlainEvent[] {
  const filter = opening(outline);
  const { lanes, marks } = timeline(outline, filter);
  const laneOf = new Map(marks.map(({ id, lane }) => [id, lanes[lane]]));
  return matchingEvents(outline, filter).flatMap(({ id, title, summary, when }) => {
    const [start, end] = [when.earliest ?? when.latest, when.latest ?? when.earliest];
    if (start === null || end === null) return [];
    const lane = laneOf.get(id);
    return {
      id,
      title: say(title, 'en'),
      summary: say(summary, 'en'),
      lane: lane?.title ? say(lane.title, 'en') : (lane?.id ?? ''),
      start,
      end,
    };
  });
}

/** The actors and links that our network shows when it opens, where it places them. */
export function plainGraph(outline: Outline): PlainGraph {
  const places = layoutNetwork(network(outline, {}), network(outline, { fold: 'none' }));
  const { actors, links } = network(outline, opening(outline));
  const nodes = actors.flatMap(({ id, name, events }) => {
    const place = places[id];
    if (events === 0 || !place) return [];
    const [x, y] = place;
    return [{ id, label: say(name, 'en'), size: 4 + 2 * Math.sqrt(events), x: x * 500, y: y * 500 }];
  });
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    links: links
      .filter(({ source, target, events }) => events.length > 0 && known.has(source) && known.has(target))
      .map(({ id, source, target, events }) => ({ id, source, target, width: Math.sqrt(events.length) })),
  };
}
