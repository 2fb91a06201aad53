import { setSite } from '$lib/page/site.ts';
import type { FrameSettings } from './settings.ts';

/** Signs that somebody is about to use the picture. */
const SIGNS = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const;

const root = document.querySelector<HTMLElement>('[data-frame]');
if (root) begin(root, JSON.parse(root.dataset['frame'] ?? '') as FrameSettings);

function begin(target: HTMLElement, settings: FrameSettings): void {
  setSite(settings.site);
  const params = new URLSearchParams(location.search);
  const asleep = new AbortController();
  const wake = () => {
    asleep.abort();
    void import('./awake.ts').then(({ awake }) => awake(target, settings, params));
  };
  for (const sign of SIGNS) addEventListener(sign, wake, { signal: asleep.signal, passive: true });
}
