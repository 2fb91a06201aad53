/** A place in an SVG, in its own units. */
export interface Point {
  x: number;
  y: number;
}

/** Where a pointer or a finger is in an SVG, which may be drawn larger or smaller than its own units. */
export function pointIn(svg: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const matrix = svg.getScreenCTM();
  if (!matrix) return { x: clientX, y: clientY };
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
}

/** Keeps the browser from selecting text and from dragging links away until the signal is given. */
export function holdStill(signal: AbortSignal): void {
  const prevent = (event: Event) => {
    event.preventDefault();
  };
  for (const type of ['selectstart', 'dragstart'])
    addEventListener(type, prevent, { capture: true, passive: false, signal });
}

/** The browser makes a click of a drag that ends where it began: it is none. */
export function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    removeEventListener('click', swallow, { capture: true });
  });
}
