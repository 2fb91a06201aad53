import { say } from '@standoff/data';
import type { Language, NetworkActor, NetworkLink, NetworkView } from '@standoff/data';
import { WHOLE } from '../attach/view.ts';
import type { View } from '../attach/view.ts';
import { fitToFrame } from './fit.ts';
import type { Box, Point } from './geometry.ts';
import type { DrawnLink } from './links.ts';
import { marksById, marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { planNetwork } from './plan.ts';
import type { Plan } from './plan.ts';
import { drawLinks, labelRoom } from './scene.ts';
import { largestRadius } from './size.ts';
import { drawnActors, structureOf } from './structure.ts';
import type { Structure } from './structure.ts';

type Position = [x: number, y: number];
type Places = Readonly<Record<string, Position>>;

/** Getters, so that what rests on one of them is not computed anew when another changes. */
export interface PictureInput {
  view: () => NetworkView;
  layout: () => Places;
  width: () => number;
  height: () => number;
  lang: () => Language;
}

/**
 * The network as marks and links in pixels, for a view in a frame at a zoom, with what the reader has moved. Names and
 * routes rest on the zoom and places of when the last gesture ended, so that nothing jumps in the middle of one.
 */
export class Picture {
  readonly #input: PictureInput;
  #known: Structure | undefined;

  constructor(input: PictureInput) {
    this.#input = input;
  }

  transform = $state.raw<View>(WHOLE);
  #moved = $state.raw<Places>({});
  #settled = $state.raw<{ k: number; moved: Places }>({ k: WHOLE.k, moved: {} });

  readonly #fit = $derived.by(() => fitToFrame(this.#input.width(), this.#input.height()));
  readonly #largest = $derived.by(() => largestRadius(this.#input.width(), this.#input.height()));
  readonly nameOf = $derived.by(() => {
    const lang = this.#input.lang();
    return (actor: NetworkActor): string => say(actor.name, lang);
  });

  /** What is drawn under any filter. */
  readonly structure = $derived.by((): Structure => {
    const layout = this.#input.layout();
    this.#known = structureOf(this.#input.view(), (id) => Object.hasOwn(layout, id), this.#known);
    return this.#known;
  });
  readonly plan = $derived.by((): Plan => {
    const { actors, links } = this.structure;
    const { k, moved } = this.#settled;
    const placed = (id: string): Point | undefined => this.#placeAt(id, k, moved);
    const marks = marksOf(actors, placed, this.#largest, (actor) => actor.allEvents);
    return planNetwork(actors, links, marks, this.nameOf, labelRoom(this.#input.width(), this.#input.height(), k));
  });

  readonly actors = $derived.by(() => drawnActors(this.#input.view(), this.structure));
  readonly marks = $derived.by((): Mark[] =>
    marksOf(
      this.actors,
      (id) => this.place(id),
      this.#largest,
      (actor) => actor.events,
    ),
  );
  readonly #markOf = $derived.by(() => marksById(this.marks));
  readonly drawn = $derived.by((): { actor: NetworkActor; mark: Mark }[] =>
    this.actors.flatMap((actor) => {
      const mark = this.#markOf.get(actor.id);
      return mark ? [{ actor, mark }] : [];
    }),
  );
  readonly links = $derived.by((): { link: NetworkLink; drawing: DrawnLink }[] =>
    drawLinks(this.#input.view(), this.structure, this.#markOf, this.plan.bends),
  );

  /** The picture's edges at the present zoom. */
  get frame(): Box {
    return labelRoom(this.#input.width(), this.#input.height(), this.transform.k).frame;
  }

  #placeAt(id: string, k: number, moved: Places): Point | undefined {
    const known = [moved, this.#input.layout()].find((places) => Object.hasOwn(places, id));
    const position = known?.[id];
    if (!position) return undefined;
    const { x, y } = this.#fit.toFrame(position);
    return { x: x * k, y: y * k };
  }

  /** Where an actor is at the present zoom, before the picture is shifted. Pixels. */
  place(id: string): Point | undefined {
    return this.#placeAt(id, this.transform.k, this.#moved);
  }

  /** Moves an actor, in the pixels of `place`. */
  move(id: string, { x, y }: Point): void {
    const { k } = this.transform;
    this.#moved = { ...this.#moved, [id]: this.#fit.toLayout({ x: x / k, y: y / k }) };
  }

  /** Moves an actor by pixels. */
  nudge(id: string, dx: number, dy: number): void {
    const at = this.place(id);
    if (!at) return;
    this.move(id, { x: at.x + dx, y: at.y + dy });
    this.settle();
  }

  /** Whether the reader has moved it. */
  isMoved(id: string): boolean {
    return Object.hasOwn(this.#moved, id);
  }

  /** Puts an actor back to where the layout has it. */
  putBack(id: string): void {
    this.#moved = Object.fromEntries(Object.entries(this.#moved).filter(([moved]) => moved !== id));
    this.settle();
  }

  /** Names and routes catch up with zoom and places. */
  settle(): void {
    this.#settled = { k: this.transform.k, moved: this.#moved };
  }

  /** From an actor's place to that of what it is part of. */
  offsetHome({ id, partOf }: NetworkActor): Point {
    const from = this.place(id);
    const to = partOf === undefined ? undefined : this.place(partOf);
    return from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
  }
}
