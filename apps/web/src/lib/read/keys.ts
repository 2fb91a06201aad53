import { isForPage } from '$lib/page/keys.ts';

/** Charts and choices have arrow keys of their own. */
const TAKEN = '[role="application"], [role="slider"], input';

const FORWARD = { ltr: 'ArrowRight', rtl: 'ArrowLeft' };
const BACK = { ltr: 'ArrowLeft', rtl: 'ArrowRight' };

/**
 * Which way a key leads through the steps, if it does. Up, down, Space, Home and End stay with the browser: they scroll,
 * and the step follows. Readers can turn off keys of a single sign, which are easily pressed by accident.
 */
export function wayOf(key: string, direction: 'ltr' | 'rtl', singleKeys: boolean): 'next' | 'previous' | undefined {
  if (key === FORWARD[direction] || (singleKeys && [']', 'j'].includes(key))) return 'next';
  return key === BACK[direction] || (singleKeys && ['[', 'k'].includes(key)) ? 'previous' : undefined;
}

/** Whether a key may lead through the steps. With Shift, arrow keys extend what is selected. */
export const isForReading = (event: KeyboardEvent): boolean => !event.shiftKey && isForPage(event, TAKEN);
