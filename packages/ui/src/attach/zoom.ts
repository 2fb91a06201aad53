import { holdStill, pointIn, swallowClick } from './point.ts';
import { WHOLE, type View, type Zoom, type ZoomOptions } from './view.ts';
import { kept, spread, stretched, wheelFactor } from './zoom-view.ts';

const CLICK_DISTANCE = 4;
/** A wheel has come to rest after so many milliseconds. */
const WHEEL_REST = 150;

/**
 * Pan and zoom of an SVG by wheel, pointer and fingers. While the whole picture is in view there is nothing to pan, so
 * one finger scrolls the page.
 */
export function createZoom({ size, onzoom, onsettle, wheel, except }: ZoomOptions): Zoom {
  let attached: SVGSVGElement | undefined;
  let view: View = WHOLE;
  const show = (next: View): void => {
    view = next;
    onzoom(view);
  };
  const jump = (next: View): void => {
    if (!attached) return;
    show(next);
    onsettle(view);
  };
  const isHandle = ({ target }: Event): boolean => target instanceof Element && target.closest(except) !== null;

  function turn(svg: SVGSVGElement): (event: WheelEvent) => void {
    let rest: ReturnType<typeof setTimeout> | undefined;
    return (event) => {
      if (wheel() !== 'always' && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      show(stretched(view, wheelFactor(event), { from: pointIn(svg, event) }, size()));
      clearTimeout(rest);
      rest = setTimeout(() => {
        onsettle(view);
      }, WHEEL_REST);
    };
  }

  const press =
    (svg: SVGSVGElement) =>
    (event: MouseEvent): void => {
      if (event.button !== 0 || isHandle(event)) return;
      const [begun, from] = [view, pointIn(svg, event)];
      let moved = false;
      const pressed = new AbortController();
      const { signal } = pressed;
      holdStill(signal);
      const move = ({ clientX, clientY }: MouseEvent) => {
        moved ||= Math.hypot(clientX - event.clientX, clientY - event.clientY) > CLICK_DISTANCE;
        show(stretched(begun, 1, { from, to: pointIn(svg, { clientX, clientY }) }, size()));
      };
      const release = () => {
        pressed.abort();
        if (moved) swallowClick();
        onsettle(view);
      };
      addEventListener('mousemove', move, { capture: true, signal });
      addEventListener('mouseup', release, { capture: true, signal });
    };

  function touches(svg: SVGSVGElement) {
    let began: (ReturnType<typeof spread> & { view: View }) | undefined;
    const fingersOf = (event: TouchEvent) =>
      [...event.touches].filter(({ target }) => target instanceof Node && svg.contains(target));
    const begin = (event: TouchEvent): void => {
      const fingers = fingersOf(event);
      const wanted = fingers.length > 1 || (fingers.length === 1 && view.k > 1 && !isHandle(event));
      if (!wanted && began) onsettle(view);
      began = wanted ? { ...spread(fingers.map((finger) => pointIn(svg, finger))), view } : undefined;
    };
    const move = (event: TouchEvent): void => {
      if (!began) return;
      event.preventDefault();
      const { middle, apart } = spread(fingersOf(event).map((finger) => pointIn(svg, finger)));
      const factor = began.apart > 0 && apart > 0 ? apart / began.apart : 1;
      show(stretched(began.view, factor, { from: began.middle, to: middle }, size()));
    };
    return { begin, move };
  }

  const reveal: Zoom['reveal'] = (x, y, margin) => {
    const [width, height] = size();
    const [atX, atY] = [x + view.x, y + view.y];
    const dx = Math.max(margin, Math.min(width - margin, atX)) - atX;
    const dy = Math.max(margin, Math.min(height - margin, atY)) - atY;
    if (dx !== 0 || dy !== 0) jump(kept({ ...view, x: view.x + dx, y: view.y + dy }, size()));
  };

  return {
    attach(svg) {
      attached = svg;
      const listening = new AbortController();
      const options = { passive: false, signal: listening.signal };
      const fingers = touches(svg);
      svg.addEventListener('wheel', turn(svg), options);
      svg.addEventListener('mousedown', press(svg), options);
      for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
        svg.addEventListener(type, fingers.begin, options);
      svg.addEventListener('touchmove', fingers.move, options);
      return () => {
        listening.abort();
        attached = undefined;
      };
    },
    by(factor, keep) {
      const [width, height] = size();
      jump(stretched(view, factor, { from: { x: width / 2, y: height / 2 } }, size()));
      if (keep) reveal(keep.x * view.k, keep.y * view.k, keep.margin);
    },
    pan(dx, dy) {
      jump(kept({ ...view, x: view.x - dx, y: view.y - dy }, size()));
    },
    fit() {
      jump(WHOLE);
    },
    reveal,
  };
}
