import type { DragOptions, Zoom, ZoomOptions } from './view.ts';

type Attach = (svg: SVGSVGElement) => () => void;

/** Attaches what is on its way as soon as it is here, unless the picture has gone by then. A picture can be read without it. */
const attachLate =
  (load: () => Promise<Attach>): Attach =>
  (svg) => {
    let detach: (() => void) | undefined;
    let gone = false;
    void load().then(
      (attach) => {
        if (!gone) detach = attach(svg);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      detach?.();
    };
  };

/** Dragging whose machinery is fetched once there is something to attach it to, which is never on a server. */
export const draggable = (options: DragOptions): Attach =>
  attachLate(() => import('./drag.ts').then(({ draggable: make }) => make(options)));

/** Pan and zoom whose machinery is fetched the same way. What is asked of it meanwhile happens when it is here. */
export function createZoom(options: ZoomOptions): Zoom {
  let loading: Promise<Zoom> | undefined;
  const load = () => (loading ??= import('./zoom.ts').then(({ createZoom: make }) => make(options)));
  const soon = (act: (zoom: Zoom) => void) =>
    void load().then(act, () => {
      loading = undefined;
    });
  return {
    attach: attachLate(() => load().then(({ attach }) => attach)),
    by: (factor, keep) => {
      soon((zoom) => zoom.by(factor, keep));
    },
    pan: (dx, dy) => {
      soon((zoom) => zoom.pan(dx, dy));
    },
    fit: () => {
      soon((zoom) => zoom.fit());
    },
    reveal: (x, y, margin) => {
      soon((zoom) => zoom.reveal(x, y, margin));
    },
  };
}
