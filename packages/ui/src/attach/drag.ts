import { holdStill, pointIn, swallowClick } from './point.ts';
import type { DragOptions } from './view.ts';

const CLICK_DISTANCE = 4;

interface Place {
  clientX: number;
  clientY: number;
}

/** Drags whatever is marked as a handle inside an SVG. A press that hardly moves remains a click. */
export const draggable =
  ({ handle, place, ondrag, ondrop }: DragOptions) =>
  (svg: SVGSVGElement): (() => void) => {
    const attached = new AbortController();
    const options = { passive: false, signal: attached.signal };

    /** What is to happen as the press at `start` moves and ends; nothing where it is on no handle. */
    const take = ({ target }: Event, start: Place) => {
      const element = target instanceof Element ? target.closest<SVGElement>(handle) : null;
      const id = element?.dataset.id;
      const at = id === undefined ? undefined : place(id);
      if (id === undefined || !at) return undefined;
      const from = pointIn(svg, start);
      let moved = false;
      return {
        move: (now: Place) => {
          const to = pointIn(svg, now);
          moved ||= Math.hypot(to.x - from.x, to.y - from.y) > CLICK_DISTANCE;
          if (moved) ondrag(id, at.x + to.x - from.x, at.y + to.y - from.y);
        },
        drop: () => {
          if (!moved) return;
          swallowClick();
          ondrop();
        },
      };
    };

    const press = (event: MouseEvent) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const held = take(event, event);
      if (!held) return;
      const pressed = new AbortController();
      const { signal } = pressed;
      holdStill(signal);
      addEventListener('mousemove', held.move, { capture: true, signal });
      addEventListener(
        'mouseup',
        () => {
          pressed.abort();
          held.drop();
        },
        { capture: true, signal },
      );
    };

    let touched: (NonNullable<ReturnType<typeof take>> & { finger: number }) | undefined;
    const touch = (event: TouchEvent) => {
      const [finger] = event.changedTouches;
      // A second finger pinches.
      const held = finger && event.touches.length === 1 ? take(event, finger) : undefined;
      touched = held && finger && { ...held, finger: finger.identifier };
    };
    const slide = (event: TouchEvent) => {
      const finger = [...event.changedTouches].find(({ identifier }) => identifier === touched?.finger);
      if (!touched || !finger) return;
      event.preventDefault();
      touched.move(finger);
    };
    const lift = () => {
      touched?.drop();
      touched = undefined;
    };

    svg.addEventListener('mousedown', press, options);
    svg.addEventListener('touchstart', touch, options);
    svg.addEventListener('touchmove', slide, options);
    for (const type of ['touchend', 'touchcancel']) svg.addEventListener(type, lift, options);
    return () => {
      attached.abort();
    };
  };
