export interface View {
  /** Scale, and the offset in pixels after scaling. */
  k: number;
  x: number;
  y: number;
}

export const WHOLE: View = { k: 1, x: 0, y: 0 };

/** How far out and in a picture goes. */
export const FURTHEST: [number, number] = [1, 8];

export interface ZoomOptions {
  size: () => [width: number, height: number];
  onzoom: (view: View) => void;
  /** Called when a gesture has ended: the time for work that is too slow for every frame. */
  onsettle: (view: View) => void;
  /** `modifier` leaves the plain wheel to the page and zooms with Ctrl or ⌘ held. */
  wheel: () => 'always' | 'modifier';
  /** Gestures that start on such an element are not for the zoom. */
  except: string;
}

export interface Zoom {
  attach: (svg: SVGSVGElement) => () => void;
  /** Zooms by a factor around the middle, and then as far to a side as brings `keep`, in unscaled pixels, into the frame by `margin`. */
  by: (factor: number, keep?: { x: number; y: number; margin: number }) => void;
  /** Looks further that way, by pixels of the screen. */
  pan: (dx: number, dy: number) => void;
  /** Back to the whole picture. */
  fit: () => void;
  /** Moves the picture so that a point of it, in scaled pixels, is inside the frame by `margin`. */
  reveal: (x: number, y: number, margin: number) => void;
}

export interface DragOptions {
  /** Which elements can be dragged. Their `data-id` says what they stand for. */
  handle: string;
  /** Where in the SVG a thing is at present. */
  place: (id: string) => { x: number; y: number } | undefined;
  ondrag: (id: string, x: number, y: number) => void;
  ondrop: () => void;
}
