import { vi } from 'vitest';
import type { ChartData } from '../../embed/data.ts';
import { aDay, anActor, anEvent, anOutline } from '../../../../data/src/testing/outlines.ts';
import { defineElements } from '../index.ts';
import type { StandoffChart } from '../types.ts';

export const SERVER = 'https://charts.example/';

/** What jsdom lacks: style sheets that scripts make, and measuring. */
export function registerElements(): void {
  CSSStyleSheet.prototype.replaceSync = () => undefined;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { configurable: true, writable: true, value: [] });
  globalThis.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  defineElements({ server: SERVER });
}

/** Two that act on each other: one event in words, one in deeds. */
export const tea: ChartData = {
  outline: anOutline({
    id: 'tea',
    actors: [anActor('ada'), anActor('bo')],
    events: [
      anEvent('asks', { source: ['ada'], target: ['bo'], type: 'REQUEST', quad: 'verbal-conflict' }),
      anEvent('bans', { source: ['bo'], target: ['ada'], type: 'SANCTION', quad: 'material-conflict', when: aDay(2) }),
    ],
  }),
  layout: { ada: [-1, 0], bo: [1, 0] },
};

/** A server that has one story, now and as its version 1, and answers nothing else; it draws no pictures. */
export function serveTea(): ReturnType<typeof vi.fn<typeof fetch>> {
  const answer = vi.fn<typeof fetch>((address) => {
    const known = ['data/tea/', 'v/1/data/tea/'].some((path) => String(address).startsWith(SERVER + path));
    return Promise.resolve(known ? Response.json(tea) : new Response('', { status: 404 }));
  });
  vi.stubGlobal('fetch', answer);
  return answer;
}

/** Puts markup into the page and answers the elements of ours in it. */
export function put(markup: string): StandoffChart[] {
  document.body.innerHTML = markup;
  return [...document.body.querySelectorAll<StandoffChart>('standoff-network, standoff-timeline')];
}

/** What an element has drawn, once it has. */
export const drawn = (element: StandoffChart | undefined): Promise<HTMLElement> =>
  vi.waitFor(
    () => {
      const chart = element?.shadowRoot?.querySelector<HTMLElement>('.standoff-embed');
      if (!chart) throw new Error(`nothing is drawn: ${element?.shadowRoot?.textContent ?? 'no element'}`);
      return chart;
    },
    { timeout: 20_000 },
  );
