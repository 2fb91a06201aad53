/** Slow at both ends. */
const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/**
 * Scrolls the page to a place, in pixels from its top, over so many milliseconds; at once for none. `ondone` is called when
 * it is there. Returns what stops it on its way.
 */
export function glideTo(top: number, duration: number, ondone: () => void): () => void {
  const from = scrollY;
  let frame = 0;
  let began: number | undefined;
  const place = (share: number) => {
    scrollTo({ top: from + (top - from) * eased(share), behavior: 'instant' });
    // The event of the last scrolling comes with the next frame.
    frame = requestAnimationFrame(share < 1 ? move : ondone);
  };
  const move = (now: number) => {
    began ??= now;
    place(Math.min(1, (now - began) / duration));
  };
  if (duration > 0) frame = requestAnimationFrame(move);
  else place(1);
  return () => {
    cancelAnimationFrame(frame);
  };
}
