import type { NetworkLink, NetworkView } from '@standoff/data';

/** What the reader looks at: everything else steps back. */
export interface Focus {
  actors: ReadonlySet<string>;
  links: ReadonlySet<string>;
}

/** `out`: nothing of it in the filter. `dim`: in the filter, and not what is looked at. */
export type Emphasis = 'full' | 'dim' | 'out';

const focusOn = (links: readonly NetworkLink[], actors: readonly string[]): Focus => ({
  actors: new Set([...actors, ...links.flatMap(({ source, target }) => [source, target])]),
  links: new Set(links.map(({ id }) => id)),
});

const inFilter = ({ events }: NetworkLink): boolean => events.length > 0;

/** An actor with its links and neighbours; those that the filter leaves out only when it has no others. */
export function actorFocus({ links }: NetworkView, actor: string): Focus {
  const its = links.filter(({ source, target }) => source === actor || target === actor);
  const shown = its.filter(inFilter);
  return focusOn(shown.length > 0 ? shown : its, [actor]);
}

/** A link with both its ends. */
export const linkFocus = ({ links }: NetworkView, link: string): Focus =>
  focusOn(
    links.filter(({ id }) => id === link),
    [],
  );

/** The links that an event among `events` belongs to; nothing where it has none. */
export function eventsFocus({ links }: NetworkView, events: readonly string[]): Focus | undefined {
  const wanted = new Set(events);
  const its = links.filter((link) => link.events.some((event) => wanted.has(event)));
  return its.length > 0 ? focusOn(its, []) : undefined;
}

export function emphasisOf(id: string, events: number, focused: ReadonlySet<string> | undefined): Emphasis {
  if (focused?.has(id)) return 'full';
  if (events === 0) return 'out';
  return focused ? 'dim' : 'full';
}
