import type { EmbedChart } from '@standoff/data';
import { chartElement } from './element.ts';
import type { FilterDetail, SelectDetail, StandoffChart } from './types.ts';

export { sizeFrames } from './frames.ts';
export type { FilterDetail, SelectDetail, StandoffChart } from './types.ts';

const CHARTS: readonly EmbedChart[] = ['network', 'timeline', 'disagreement'];

/**
 * Registers `<standoff-network>`, `<standoff-timeline>` and `<standoff-disagreement>`. `server` is where elements get their
 * stories from that name no `server` themselves. An element that is registered already stays as it is.
 */
export function defineElements({ server }: { server?: string } = {}): void {
  for (const chart of CHARTS) {
    const name = `standoff-${chart}`;
    if (!customElements.get(name)) customElements.define(name, chartElement(chart, server));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'standoff-network': StandoffChart;
    'standoff-timeline': StandoffChart;
    'standoff-disagreement': StandoffChart;
  }
  interface GlobalEventHandlersEventMap {
    'standoff-select': CustomEvent<SelectDetail>;
    'standoff-filter': CustomEvent<FilterDetail>;
  }
}
