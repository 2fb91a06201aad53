import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { D3ZoomEvent, ZoomTransform } from 'd3-zoom';
import { FURTHEST } from './view.ts';
import type { View, Zoom, ZoomOptions } from './view.ts';

const CLICK_DISTANCE = 4;

/** The picture always covers the frame: there is nothing to see beside it. */
function keepInside(transform: ZoomTransform, [[left, top], [right, bottom]]: [[number, number], [number, number]]) {
  const { k } = transform;
  const x = Math.min(left * (1 - k), Math.max(right * (1 - k), transform.x));
  const y = Math.min(top * (1 - k), Math.max(bottom * (1 - k), transform.y));
  return zoomIdentity.translate(x, y).scale(k);
}

const isWheel = (event: Event): event is WheelEvent => event.type === 'wheel';
const isTouch = (event: Event): event is TouchEvent => event.type.startsWith('touch');

/**
 * Pan and zoom of an SVG by wheel, pointer and fingers. While the whole picture is in view there is nothing to pan, so
 * one finger scrolls the page.
 */
export function createZoom({ size, onzoom, onsettle, wheel, except }: ZoomOptions): Zoom {
  let selection: Selection<SVGSVGElement, unknown, null, undefined> | undefined;
  let current: ZoomTransform = zoomIdentity;
  const view = (): View => ({ k: current.k, x: current.x, y: current.y });

  const wants = (event: Event): boolean => {
    if (isWheel(event)) return wheel() === 'always' || event.ctrlKey || event.metaKey;
    if (isTouch(event) && event.touches.length < 2 && current.k === 1) return false;
    if (event.target instanceof Element && event.target.closest(except))
      return isTouch(event) && event.touches.length > 1;
    return !('button' in event && event.button !== 0);
  };

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent(FURTHEST)
    .extent(() => [[0, 0], size()])
    .constrain(keepInside)
    .clickDistance(CLICK_DISTANCE)
    .filter(wants)
    .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      current = event.transform;
      onzoom(view());
    })
    .on('end', () => {
      onsettle(view());
    });

  const reveal: Zoom['reveal'] = (x, y, margin) => {
    const [width, height] = size();
    const [atX, atY] = [x + current.x, y + current.y];
    const dx = Math.max(margin, Math.min(width - margin, atX)) - atX;
    const dy = Math.max(margin, Math.min(height - margin, atY)) - atY;
    if (selection && (dx !== 0 || dy !== 0)) behaviour.translateBy(selection, dx / current.k, dy / current.k);
  };

  return {
    attach(svg) {
      selection = select(svg).call(behaviour).on('dblclick.zoom', null);
      return () => {
        selection?.on('.zoom', null);
        selection = undefined;
      };
    },
    by(factor, keep) {
      if (selection) behaviour.scaleBy(selection, factor);
      if (keep) reveal(keep.x * current.k, keep.y * current.k, keep.margin);
    },
    pan(dx, dy) {
      if (selection) behaviour.translateBy(selection, -dx / current.k, -dy / current.k);
    },
    fit() {
      if (selection) behaviour.transform(selection, zoomIdentity);
    },
    reveal,
  };
}
