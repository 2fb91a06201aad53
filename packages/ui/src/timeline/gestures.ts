/** What a pointer asks of the timeline; positions are pixels of its own drawing. */
export interface GestureHandlers {
  /** Pixels per pixel of the screen: the drawing may be scaled to its box. */
  scale: (box: DOMRect) => number;
  start: () => void;
  /** Moved by so many pixels since the start, and stretched around `at`: `factor` below 1 zooms in. */
  move: (gesture: { by: number; factor: number; at: number }) => void;
  end: () => void;
  hover: (at: { x: number; y: number } | undefined) => void;
  /** A press that did not move; the default action is prevented where this answers true. */
  press: (at: { x: number; y: number }, event: MouseEvent) => boolean;
}

const STILL = 4;
const WHEEL_PAUSE = 180;
const WHEEL_STEP = 0.0018;
const LINE_HEIGHT = 16;

/**
 * Attaches panning (drag, sideways wheel), zooming (wheel with Ctrl or ⌘, two fingers), hovering and pressing to the
 * drawing. Plain wheels and one-finger swipes up or down stay with the page.
 */
export const gestures = (handlers: GestureHandlers) => (element: Element) => {
  const fingers = new Map<number, number>();
  let began: { middle: number; apart: number } | undefined;
  let dragging = false;
  let moved = false;
  let wheel: { by: number; factor: number; at: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let frame = 0;
  let pending: (() => void) | undefined;

  // Pointers report more often than the screen can show.
  const soon = (act: () => void) => {
    pending = act;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      pending?.();
      pending = undefined;
    });
  };
  const flush = () => {
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
    pending?.();
    pending = undefined;
  };
  const pixels = (clientX: number, clientY: number) => {
    const box = element.getBoundingClientRect();
    const scale = handlers.scale(box);
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };
  const grip = () => {
    const xs = [...fingers.values()];
    const [low, high] = [Math.min(...xs), Math.max(...xs)];
    return { middle: (low + high) / 2, apart: Math.max(24, high - low) };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (fingers.size === 0) moved = false;
    fingers.set(event.pointerId, pixels(event.clientX, event.clientY).x);
    if (dragging) {
      flush();
      handlers.end();
      handlers.start();
    }
    began = grip();
  };
  const move = (event: PointerEvent) => {
    const at = pixels(event.clientX, event.clientY);
    if (!fingers.has(event.pointerId) || !began) {
      if (event.pointerType === 'mouse')
        soon(() => {
          handlers.hover(at);
        });
      return;
    }
    fingers.set(event.pointerId, at.x);
    const now = grip();
    if (!dragging && fingers.size === 1 && Math.abs(now.middle - began.middle) < STILL) return;
    if (!dragging) {
      dragging = moved = true;
      element.setPointerCapture(event.pointerId);
      handlers.hover(undefined);
      handlers.start();
    }
    const gesture = {
      by: now.middle - began.middle,
      factor: fingers.size > 1 ? began.apart / now.apart : 1,
      at: began.middle,
    };
    soon(() => {
      handlers.move(gesture);
    });
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    flush();
    if (fingers.size > 0) {
      if (dragging) {
        handlers.end();
        handlers.start();
      }
      began = grip();
      return;
    }
    began = undefined;
    if (dragging) handlers.end();
    dragging = false;
  };
  const leave = () => {
    soon(() => {
      handlers.hover(undefined);
    });
  };
  const click = (event: MouseEvent) => {
    if (moved || handlers.press(pixels(event.clientX, event.clientY), event)) event.preventDefault();
    moved = false;
  };
  const turn = (event: WheelEvent) => {
    const zooming = event.ctrlKey || event.metaKey;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (!zooming && Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
    if (!wheel) handlers.start();
    else clearTimeout(wheel.timer);
    const { x } = pixels(event.clientX, event.clientY);
    wheel = {
      by: (wheel?.by ?? 0) - (zooming ? 0 : sideways * unit),
      factor:
        (wheel?.factor ?? 1) * (zooming ? Math.exp(event.deltaY * unit * WHEEL_STEP * (event.ctrlKey ? 2 : 1)) : 1),
      at: wheel?.at ?? x,
      timer: setTimeout(() => {
        wheel = undefined;
        flush();
        handlers.end();
      }, WHEEL_PAUSE),
    };
    const gesture = wheel;
    soon(() => {
      handlers.move(gesture);
    });
  };
  const drag = (event: Event) => {
    // Links would otherwise be dragged out of the page.
    event.preventDefault();
  };

  const listeners: [string, EventListener][] = [
    ['pointerdown', down as EventListener],
    ['pointermove', move as EventListener],
    ['pointerup', up as EventListener],
    ['pointercancel', up as EventListener],
    ['pointerleave', leave],
    ['click', click as EventListener],
    ['wheel', turn as EventListener],
    ['dragstart', drag],
  ];
  for (const [name, listener] of listeners) element.addEventListener(name, listener, { passive: false });
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener);
    if (frame) cancelAnimationFrame(frame);
    if (wheel) clearTimeout(wheel.timer);
  };
};

export interface WalkHandlers {
  key: (event: KeyboardEvent) => void;
  /** Whether it has the focus, and shows it. */
  focus: (shown: boolean) => void;
}

/** Makes an element one stop of the Tab key that takes keys itself; without scripts it would be a stop for nothing. */
export const walkable =
  ({ key, focus }: WalkHandlers) =>
  (element: HTMLElement) => {
    const listening = new AbortController();
    const { signal } = listening;
    element.tabIndex = 0;
    element.addEventListener('keydown', key, { signal });
    element.addEventListener(
      'focus',
      () => {
        focus(element.matches(':focus-visible'));
      },
      { signal },
    );
    element.addEventListener(
      'blur',
      () => {
        focus(false);
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  };
