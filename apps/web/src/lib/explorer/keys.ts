import { singleKeys } from '@standoff/ui';

export interface Keys {
  step: (by: 1 | -1) => void;
  back: () => void;
}

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
/** What Escape closes first, by itself. */
const OPEN = 'dialog[open], :popover-open';

/**
 * The keys of the whole page apart from those of search and help. They keep out of the way of typing, of combinations with
 * other keys, and of whatever is open above the page.
 */
export function handleKey(event: KeyboardEvent, { step, back }: Keys): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest(TYPING)) return;
  if (document.querySelector(OPEN)) return;
  if (event.key === 'Escape') back();
  else if (!singleKeys.on) return;
  else if (event.key === '[') step(-1);
  else if (event.key === ']') step(1);
}
