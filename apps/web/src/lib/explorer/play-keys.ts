import { isCommand, isForPage } from '$lib/page/keys.ts';

/** What the space bar presses or scrolls. */
const NEEDS_SPACE = 'a, button, input, select, summary, [role="slider"], [role="option"], section[tabindex]';
/** Keys that press nothing: they only look around, or belong to another key. */
const QUIET = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Whether a key pauses what plays; the space bar pauses by itself, where nothing else needs it. */
export const isForPlayer = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => key !== ' ' && !QUIET.includes(key);

/** The link that a key presses, to be followed here: with Ctrl, ⌘, Alt or Shift it leads to another tab or to a file. */
export function pressedLink(event: KeyboardEvent): HTMLAnchorElement | undefined {
  if (event.key !== 'Enter' || event.shiftKey || isCommand(event)) return undefined;
  return event.target instanceof HTMLAnchorElement ? event.target : undefined;
}

/** Whether a key press plays or pauses: the space bar, where nothing else needs it. */
export const letsPlay = (event: KeyboardEvent): boolean =>
  event.key === ' ' && !event.repeat && !event.shiftKey && isForPage(event, NEEDS_SPACE);
