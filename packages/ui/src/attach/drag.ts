import { drag } from 'd3-drag';
import type { D3DragEvent } from 'd3-drag';
import { select } from 'd3-selection';
import type { DragOptions } from './view.ts';

interface Held {
  id: string;
  x: number;
  y: number;
}

type Dragged = D3DragEvent<SVGSVGElement, unknown, Held>;

const CLICK_DISTANCE = 4;

/** Drags whatever is marked as a handle inside an SVG. A press that hardly moves remains a click. */
export const draggable =
  ({ handle, place, ondrag, ondrop }: DragOptions) =>
  (svg: SVGSVGElement): (() => void) => {
    const held = (event: Event): Held | undefined => {
      const element = event.target instanceof Element ? event.target.closest<SVGElement>(handle) : null;
      const id = element?.dataset.id;
      const at = id === undefined ? undefined : place(id);
      return id !== undefined && at ? { id, x: at.x, y: at.y } : undefined;
    };
    const pressed = { x: 0, y: 0, moved: false };
    const behaviour = drag<SVGSVGElement, unknown, Held | undefined>()
      .filter(
        (event: MouseEvent) =>
          !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && held(event) !== undefined,
      )
      .subject((event: { sourceEvent: Event }) => held(event.sourceEvent))
      .clickDistance(CLICK_DISTANCE)
      .on('start', ({ x, y }: Dragged) => {
        Object.assign(pressed, { x, y, moved: false });
      })
      .on('drag', ({ subject, x, y }: Dragged) => {
        pressed.moved ||= Math.hypot(x - pressed.x, y - pressed.y) > CLICK_DISTANCE;
        if (pressed.moved) ondrag(subject.id, x, y);
      })
      .on('end', () => {
        if (pressed.moved) ondrop();
      });
    const selection = select(svg).call(behaviour);
    return () => selection.on('.drag', null);
  };
