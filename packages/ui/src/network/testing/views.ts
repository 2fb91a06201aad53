import { readFileSync } from 'node:fs';
import { network, noQuads, outline } from '@standoff/data';
import type { Filter, NetworkActor, NetworkLink, NetworkView, Outline, Quad } from '@standoff/data';
import { readStory } from '@standoff/data/model';
import { layoutNetwork } from '../layout.ts';

const FILES = ['story', 'actors', 'events', 'claims', 'questions', 'sources'];

function readBundled(id: string): Outline {
  const folder = new URL(`../../../../data/stories/${id}/`, import.meta.url);
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const { story, problems } = readStory(Object.fromEntries(FILES.map((f) => [`${f}.yaml`, text(`${f}.yaml`)])));
  if (!story) throw new Error(`${id} cannot be read: ${JSON.stringify(problems.slice(0, 3))}`);
  return outline(story, 'test');
}

let bundled: Outline | undefined;
let layout: Record<string, [number, number]> | undefined;

/** The network of the story that comes with the project, under a filter. */
export function storyView(filter: Filter = {}): NetworkView {
  bundled ??= readBundled('anthropic-pentagon-2026');
  return network(bundled, filter);
}

/** Its layout, computed once. */
export function storyLayout(): Record<string, [number, number]> {
  layout ??= layoutNetwork(storyView(), storyView({ fold: 'none' }));
  return layout;
}

export const anActor = (id: string, change: Partial<NetworkActor> = {}): NetworkActor => ({
  id,
  name: { en: id },
  kind: 'organisation',
  events: 1,
  allEvents: 1,
  members: [],
  linked: true,
  speaks: false,
  ...change,
});

/** A link from `a~b`, or between equal parties from `a=b`, with one event of a quad class. */
export function aLink(id: string, change: Partial<NetworkLink> = {}, quad: Quad = 'verbal-conflict'): NetworkLink {
  const directed = id.includes('~');
  const [source = '', target = ''] = id.split(/[~=]/);
  return {
    id,
    source,
    target,
    directed,
    events: [`${id}-1`],
    quads: { ...noQuads(), [quad]: 1 },
    quad,
    mixed: false,
    unsettled: false,
    allEvents: 1,
    ...change,
  };
}

/** A view of the links given and of every actor they name. */
export function aView(links: NetworkLink[], actors: NetworkActor[] = []): NetworkView {
  const named = new Set(links.flatMap(({ source, target }) => [source, target]));
  const given = new Set(actors.map(({ id }) => id));
  const others = [...named].filter((id) => !given.has(id)).map((id) => anActor(id));
  return { actors: [...actors, ...others], links, events: new Set(links.flatMap(({ events }) => events)).size };
}
