import type { TransitionConfig } from 'svelte/transition';
import type { Point } from './geometry.ts';

const DURATION = 220;

const motionIsUnwanted = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;

/** How long folding takes, in milliseconds: no time for readers who prefer reduced motion. */
export const foldDuration = (): number => (motionIsUnwanted() ? 0 : DURATION);

/** Moves a mark out of, or into, the mark of the organisation it is part of. `offset` leads there, in pixels. */
export function fold(_node: Element, offset: () => Point): TransitionConfig {
  const { x, y } = offset();
  return {
    duration: foldDuration(),
    css: (t, u) => `transform: translate(${String(x * u)}px, ${String(y * u)}px); opacity: ${String(t)}`,
  };
}
