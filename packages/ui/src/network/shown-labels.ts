import type { NetworkActor } from '@standoff/data';
import { isPresent } from './emphasis.ts';
import { boxesOverlap } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { labelBox, labelOf, placeLabels, usualForm } from './labels.ts';
import type { Label } from './labels.ts';
import { marksById } from './marks.ts';
import type { Mark } from './marks.ts';
import type { Plan } from './plan.ts';

export interface ShownLabels {
  actors: readonly NetworkActor[];
  marks: readonly Mark[];
  plan: Plan;
  nameOf: (actor: NetworkActor) => string;
  linkPoints: () => readonly Point[];
  frame?: Box | undefined;
  /** Actors that are named in any case. */
  focus?: ReadonlySet<string> | undefined;
  /** Whether nobody else is named while anyone is in focus, and names may cover the faint marks of the others. */
  sparse?: boolean | undefined;
}

/**
 * The labels to draw: the planned ones of actors in the filter; those of further actors in the filter where others left
 * room; those of everyone in focus, for whom others make way.
 */
export function shownLabels({
  actors,
  marks,
  plan,
  nameOf,
  linkPoints,
  frame,
  focus,
  sparse = false,
}: ShownLabels): Map<string, Label> {
  const markOf = marksById(marks);
  const boxOf = (label: Label): Box | undefined => {
    const mark = markOf.get(label.id);
    return mark && labelBox(label, mark);
  };
  if (sparse && focus) {
    const isIn = ({ id }: { id: string }): boolean => focus.has(id);
    return placeLabels(actors.filter(isIn), nameOf, new Set(), { marks: marks.filter(isIn), linkPoints: [], frame });
  }
  const isNamed = (actor: NetworkActor): boolean => isPresent(actor) || (focus?.has(actor.id) ?? false);
  const shown = new Map<string, Label>();
  for (const actor of actors) {
    const label = plan.labels.get(actor.id);
    if (label && isNamed(actor)) shown.set(actor.id, label);
  }
  const place = (wanted: readonly NetworkActor[]): Map<string, Label> => {
    const taken = [...shown.values()].flatMap((label) => boxOf(label) ?? []);
    return placeLabels(wanted, nameOf, plan.large, { marks, linkPoints: linkPoints(), frame, taken });
  };
  const unnamed = (wanted: (actor: NetworkActor) => boolean): NetworkActor[] =>
    actors.filter((actor) => wanted(actor) && markOf.has(actor.id) && !shown.has(actor.id));

  const more = unnamed(isNamed);
  if (more.length > 0) for (const [id, label] of place(more)) shown.set(id, label);

  for (const actor of unnamed(({ id }) => focus?.has(id) ?? false)) {
    const label = labelOf(actor.id, usualForm(nameOf(actor), false), 'below');
    const box = boxOf(label);
    for (const other of [...shown.values()]) {
      const otherBox = boxOf(other);
      if (box && otherBox && !focus?.has(other.id) && boxesOverlap(box, otherBox)) shown.delete(other.id);
    }
    shown.set(actor.id, label);
  }
  return shown;
}
