import type { NetworkActor, NetworkLink } from '@standoff/data';
import { bowed, samples } from './curve.ts';
import type { Box, Point } from './geometry.ts';
import { labelBox, labelOf, largeLabels, placeLabels, usualForm } from './labels.ts';
import type { Label, LabelRoom } from './labels.ts';
import { marksById } from './marks.ts';
import type { Mark } from './marks.ts';
import { routeLinks } from './routes.ts';

const SPACING = 6;

/**
 * How links bow and actors are named. It rests on the story's totals and on the frame, never on a filter: a filter
 * fades marks and moves nothing.
 */
export interface Plan {
  bends: ReadonlyMap<string, number>;
  labels: ReadonlyMap<string, Label>;
  large: ReadonlySet<string>;
}

/** Points along all links, about as far apart as half a line of text is high. */
export function linkPoints(
  links: readonly NetworkLink[],
  marks: readonly Mark[],
  bends: ReadonlyMap<string, number>,
): Point[] {
  const markOf = marksById(marks);
  return links.flatMap((link) => {
    const [from, to] = [markOf.get(link.source), markOf.get(link.target)];
    return from && to ? samples(bowed(from, to, bends.get(link.id) ?? 0), SPACING) : [];
  });
}

/**
 * Routes links clear of where names usually are, places the names around those routes, then routes once more around the
 * names. Marks are given at the size that the whole story gives them.
 */
export function planNetwork(
  actors: readonly NetworkActor[],
  links: readonly NetworkLink[],
  marks: readonly Mark[],
  nameOf: (actor: NetworkActor) => string,
  { frame, taken }: Pick<LabelRoom, 'frame' | 'taken'>,
): Plan {
  const large = largeLabels(actors, marks);
  const markOf = marksById(marks);
  const boxesOf = (labels: Iterable<Label>): { id: string; box: Box }[] =>
    [...labels].flatMap((label) => {
      const mark = markOf.get(label.id);
      return mark ? [{ id: label.id, box: labelBox(label, mark) }] : [];
    });
  const usual = actors.map((actor) => labelOf(actor.id, usualForm(nameOf(actor), large.has(actor.id)), 'below'));
  const first = routeLinks(links, { marks, labels: boxesOf(usual), frame });
  const labels = placeLabels(actors, nameOf, large, {
    marks,
    linkPoints: linkPoints(links, marks, first),
    frame,
    taken,
  });
  return { bends: routeLinks(links, { marks, labels: boxesOf(labels.values()), frame }), labels, large };
}
