const TYPING = 'input, textarea, select, [contenteditable]';
/** Charts have arrow keys of their own. */
const CHARTS = '[role="application"], [role="slider"]';
const OPEN = 'dialog[open], :popover-open';

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

/** Whether a key is the page's: not a chart's, not typing, not a combination, and nothing is open above the page. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(`${TYPING}, ${CHARTS}`)) return false;
  return !document.querySelector(OPEN);
}
