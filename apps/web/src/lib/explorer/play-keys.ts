/** What the space bar presses, types into or scrolls. */
const NEEDS_SPACE =
  'a, button, input, select, textarea, summary, [contenteditable], [role="slider"], [role="option"], section[tabindex]';
const OPEN = 'dialog[open], :popover-open';
/** Keys that press nothing: they only look around, or belong to another key. */
const QUIET = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Whether a key pauses what plays; the space bar pauses by itself, where nothing else needs it. */
export const isForPlayer = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => key !== ' ' && !QUIET.includes(key);

/** Whether a key press plays or pauses: the space bar, where nothing else needs it. */
export function letsPlay(event: KeyboardEvent): boolean {
  if (event.key !== ' ' || event.repeat || event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.target instanceof Element && event.target.closest(NEEDS_SPACE)) return false;
  return !document.querySelector(OPEN);
}
