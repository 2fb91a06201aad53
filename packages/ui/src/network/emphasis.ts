import type { NetworkActor, NetworkLink, NetworkView } from '@standoff/data';

/** What the reader looks at: everything else steps back. */
export interface Focus {
  actors: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** `out`: nothing of it in the filter, not even its word. `dim`: in the filter, and not what is looked at. */
export type Emphasis = 'full' | 'dim' | 'out';

const focusOn = (links: readonly NetworkLink[], actors: readonly string[]): Focus => ({
  actors: new Set([...actors, ...links.flatMap(({ source, target }) => [source, target])]),
  links: new Set(links.map(({ id }) => id)),
});

const inFilter = ({ events }: NetworkLink): boolean => events.length > 0;

/** An actor with its links and neighbours; those that the filter leaves out only when it has no others. */
function actorFocus({ links }: NetworkView, actor: string): Focus {
  const its = links.filter(({ source, target }) => source === actor || target === actor);
  const shown = its.filter(inFilter);
  return focusOn(shown.length > 0 ? shown : its, [actor]);
}

/** A link with both its ends. */
const linkFocus = ({ links }: NetworkView, link: string): Focus =>
  focusOn(
    links.filter(({ id }) => id === link),
    [],
  );

/** The links that an event among `events` belongs to, and the actors involved; nothing where it has neither. */
function eventsFocus(
  { links }: NetworkView,
  events: readonly string[],
  involved: readonly string[],
): Focus | undefined {
  const wanted = new Set(events);
  const its = links.filter((link) => link.events.some((event) => wanted.has(event)));
  return its.length + involved.length > 0 ? focusOn(its, involved) : undefined;
}

/** What the reader points at, walks to, has selected or comes from, by id. */
export interface Attention {
  hovered: { actor?: string; link?: string };
  active: string | undefined;
  selected: { actor?: string; link?: string };
  /** Events. */
  highlighted: readonly string[];
  /** Actors who stand out with the highlighted events. */
  involved?: readonly string[];
}

/** What stands out: what is pointed at, else walked to, else selected, else the links of the highlighted events. */
export function focusOf(
  view: NetworkView,
  { hovered, active, selected, highlighted, involved = [] }: Attention,
): Focus | undefined {
  const isDrawn = (id: string): boolean => view.actors.some((actor) => actor.id === id && actor.linked);
  if (hovered.link !== undefined) return linkFocus(view, hovered.link);
  const actor = [hovered.actor, active, selected.actor].find((id) => id !== undefined && isDrawn(id));
  if (actor !== undefined) return actorFocus(view, actor);
  if (view.links.some(({ id }) => id === selected.link)) return linkFocus(view, selected.link ?? '');
  return eventsFocus(view, highlighted, involved.filter(isDrawn));
}

/** Whether an actor is part of what the filter leaves: by an event, or by a word in the chosen question. */
export const isPresent = ({ events, speaks }: Pick<NetworkActor, 'events' | 'speaks'>): boolean => events > 0 || speaks;

/** A link without events in the filter never stands out fully, not even where its actor does. */
export function linkEmphasis({ id, events }: NetworkLink, focused: ReadonlySet<string> | undefined): Emphasis {
  if (events.length > 0) return emphasisOf(id, true, focused);
  return focused?.has(id) ? 'dim' : 'out';
}

export function emphasisOf(id: string, present: boolean, focused: ReadonlySet<string> | undefined): Emphasis {
  if (focused?.has(id)) return 'full';
  if (!present) return 'out';
  return focused ? 'dim' : 'full';
}
