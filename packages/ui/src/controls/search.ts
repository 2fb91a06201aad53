import type { Localised } from '@standoff/data';
import type { Target } from '../panel/links.ts';

/** Something that a search found. */
export interface SearchItem {
  kind: Exclude<Target['kind'], 'link'>;
  id: string;
  title: Localised;
  /** The sentence in which the words occur, where it is not the title. */
  excerpt?: Localised;
}

/** How far the search is: results are of the words typed, or it is still looking, or it cannot. */
export type SearchState = 'ready' | 'searching' | 'unavailable';

/** The option that a key leads to among `count` options, where -1 is the text field itself. */
export function nextOption(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return current + 1 < count ? current + 1 : -1;
  if (key === 'ArrowUp') return current < 0 ? count - 1 : current - 1;
  return undefined;
}

/** Whether keys typed here are text, so that single-key shortcuts must stay silent. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));
