import type { NetworkLink, NetworkView } from '@standoff/data';
import type { Box } from './geometry.ts';
import { drawLink } from './links.ts';
import type { DrawnLink } from './links.ts';
import type { Mark } from './marks.ts';
import type { Structure } from './structure.ts';

const BUTTONS = { width: 100, height: 42 };
const KEY = { width: 236, height: 24 };

/** Where labels may be: in the picture at scale k and, while all of it is in view, off the zoom buttons and the key. Pixels. */
export const labelRoom = (width: number, height: number, k: number): { frame: Box; taken: Box[] } => ({
  frame: { x: 0, y: 0, width: width * k, height: height * k },
  taken:
    k === 1
      ? [
          { x: width - BUTTONS.width, y: height - BUTTONS.height, ...BUTTONS },
          { x: 0, y: height - KEY.height, ...KEY },
        ]
      : [],
});

/** The links of a view between their marks, in an order that no filter changes: most events of the story first. */
export function drawLinks(
  view: NetworkView,
  structure: Structure,
  marks: ReadonlyMap<string, Mark>,
  bends: ReadonlyMap<string, number>,
): { link: NetworkLink; drawing: DrawnLink }[] {
  const current = new Map(view.links.map((link) => [link.id, link]));
  return structure.links.flatMap(({ id }) => {
    const link = current.get(id);
    const source = marks.get(link?.source ?? '');
    const target = marks.get(link?.target ?? '');
    if (!link || !source || !target) return [];
    return { link, drawing: drawLink(link, source, target, bends.get(id) ?? 0, link.events.length) };
  });
}
