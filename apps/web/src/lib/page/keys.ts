import { isTyping } from '@standoff/ui';

/** What has keys of its own as long as it is open, and is closed by Escape. */
const OPEN = 'dialog[open], :popover-open';

/** Whether a key comes together with one that makes it a command of the browser or of the system. */
export const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/**
 * Whether a key press is the page's: nobody else has answered it, it is not typing, not a command, and nothing is open above the
 * page. `taken` selects elements that need the key themselves, wherever in them the focus is.
 */
export function isForPage(event: KeyboardEvent, taken?: string): boolean {
  if (event.defaultPrevented || event.isComposing || isCommand(event) || isTyping(event.target)) return false;
  if (taken && event.target instanceof Element && event.target.closest(taken)) return false;
  return !document.querySelector(OPEN);
}
