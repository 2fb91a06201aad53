/** Something a reader can open. A `link` is a pair of actors, by `NetworkLink.id`. */
export interface Target {
  kind: 'event' | 'claim' | 'actor' | 'question' | 'link' | 'source';
  id: string;
}

/**
 * How panels lead on: an address for everything, so that they work without scripts, and optionally a callback that
 * takes the place of following it.
 */
export interface Links {
  href: (target: Target) => string;
  /** Where it is said how attestation is computed. */
  method?: string | undefined;
  onselect?: ((target: Target) => void) | undefined;
  /** Where a chapter is read, if the page knows. */
  hrefChapter?: ((id: string) => string) | undefined;
}

/** Whether a click means "open here": the main button, and no key that asks for a new tab or a download. */
export const opensHere = (event: MouseEvent): boolean =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** A click handler that does `action` instead of following the link, unless the reader asked for a new tab. */
export const instead = (action: (() => void) | undefined) => (event: MouseEvent) => {
  if (!action || !opensHere(event)) return;
  event.preventDefault();
  action();
};
