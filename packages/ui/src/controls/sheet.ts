/** Closes the phone's sheet when the window becomes wide enough for the bar: an open popover would float above it. */
export function closeWhenWide(sheet: HTMLElement): () => void {
  const wide = window.matchMedia('(width >= 48rem)');
  const close = () => {
    if (wide.matches && sheet.matches(':popover-open')) sheet.hidePopover();
  };
  wide.addEventListener('change', close);
  return () => wide.removeEventListener('change', close);
}
