import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { network, type NetworkView } from '@standoff/data';
import { layoutNetwork } from '@standoff/ui/layout';
import { median, table, three } from './measure.ts';
import { seeded } from './random.ts';
import { communityOutline } from './stories.ts';

type Places = Map<string, [number, number]>;

/** d3-force as its documentation shows it: links, charge, and a pull to the middle on each axis, 300 ticks. */
function plainForce(view: NetworkView): Places {
  const nodes = view.actors.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  const links = view.links.map(({ source, target }): SimulationLinkDatum<SimulationNodeDatum & { id: string }> => ({
    source,
    target,
  }));
  forceSimulation(nodes)
    .randomSource(seeded(1))
    .force(
      'link',
      forceLink<SimulationNodeDatum & { id: string }, (typeof links)[number]>(links).id(({ id }) => id),
    )
    .force('charge', forceManyBody())
    .force('x', forceX())
    .force('y', forceY())
    .stop()
    .tick(300);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, [x, y]]));
}

/**
 * Normalised stress of a layout over a sample of actors: how far drawn distances are from path lengths, at the scale that
 * fits best; 0 is perfect, lower is better (Kamada and Kawai 1989; scaled as in Gansner, Koren and North 2004).
 */
function stress(view: NetworkView, places: Places, sample = 60): number {
  const neighbours = new Map<string, string[]>(view.actors.map(({ id }) => [id, []]));
  for (const { source, target } of view.links) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const ids = view.actors.map(({ id }) => id);
  const random = seeded(2);
  const pairs: { path: number; drawn: number }[] = [];
  for (let i = 0; i < Math.min(sample, ids.length); i += 1) {
    const from = ids[Math.floor(random() * ids.length)] ?? '';
    for (const [to, path] of pathLengths(from, neighbours)) {
      const [a, b] = [places.get(from), places.get(to)];
      if (path > 0 && a && b) pairs.push({ path, drawn: Math.hypot(a[0] - b[0], a[1] - b[1]) });
    }
  }
  const weighted = (value: (pair: { path: number; drawn: number }) => number) =>
    pairs.reduce((sum, pair) => sum + value(pair) / pair.path ** 2, 0);
  const scale = weighted(({ path, drawn }) => path * drawn) / weighted(({ drawn }) => drawn ** 2);
  return weighted(({ path, drawn }) => (scale * drawn - path) ** 2) / pairs.length;
}

function pathLengths(from: string, neighbours: Map<string, string[]>): Map<string, number> {
  const lengths = new Map([[from, 0]]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const next of neighbours.get(at) ?? [])
      if (!lengths.has(next)) {
        lengths.set(next, (lengths.get(at) ?? 0) + 1);
        queue.push(next);
      }
  return lengths;
}

/** Time and quality of a layout from nothing, for networks of communities, with about four links an actor. */
export function layoutBench(sizes: { actors: number; rounds: number }[]): void {
  const rows = sizes.map(({ actors, rounds }) => {
    const view = network(communityOutline(actors), {});
    const linked = { ...view, actors: view.actors.filter(({ linked }) => linked) };
    const times: [number[], number[]] = [[], []];
    let ours: Places = new Map();
    let theirs: Places = new Map();
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      ours = new Map(Object.entries(layoutNetwork(linked, linked)));
      const middle = performance.now();
      theirs = plainForce(linked);
      times[0].push(middle - start);
      times[1].push(performance.now() - middle);
    }
    const [our, their] = times.map(median) as [number, number];
    return [
      linked.actors.length.toLocaleString('en'),
      linked.links.length.toLocaleString('en'),
      three(our),
      three(their),
      `${three(their / our)} ×`,
      three(stress(linked, ours)),
      three(stress(linked, theirs)),
    ];
  });
  table(
    'Layout from nothing, ms (stress: lower is better; ours also keeps marks and labels apart and fits a 2:1 frame)',
    ['actors', 'links', 'standoff', 'd3-force', 'ratio', 'stress standoff', 'stress d3-force'],
    rows,
  );
}
