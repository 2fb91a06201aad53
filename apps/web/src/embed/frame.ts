import { setSite } from '$lib/page/site.ts';
import { announceHeight } from './announce.ts';
import { KeptClick } from './clicks.ts';
import type { FrameSettings } from './settings.ts';

/** Signs that somebody is about to use the picture; a pointer that lies where the page puts the picture is none. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;
/** A picture that was drawn for another width by so much is drawn anew at once. */
const FITS = { least: 0.8, most: 1.6 };

const root = document.querySelector<HTMLElement>('[data-frame]');
if (root) begin(root, JSON.parse(root.dataset['frame'] ?? '') as FrameSettings);

function begin(target: HTMLElement, settings: FrameSettings): void {
  setSite(settings.site);
  announceHeight(`${settings.story}-${settings.chart}`);
  const params = new URLSearchParams(location.search);
  /** A published page is a file, drawn without a query, in a folder of its version and language. */
  const { site, version, lang } = settings;
  const asDrawn = !site || params.size === 0;
  const theme = params.get('theme');
  if (site && (theme === 'light' || theme === 'dark')) document.documentElement.dataset['theme'] = theme;
  if (site && version) params.set('v', version);
  if (site && lang !== site.lang) params.set('lang', lang);
  let asleep = new AbortController();
  const listen = () => {
    asleep = new AbortController();
    for (const sign of SIGNS) addEventListener(sign, wake, { signal: asleep.signal, passive: true });
  };
  const wake = () => {
    asleep.abort();
    const clicks = new KeptClick(target);
    import('./awake.ts')
      .then(({ awake }) => awake(target, settings, { params, asDrawn }))
      // A picture that could not be brought to life stays one, with links that lead on, until it is used again.
      .catch(listen)
      .finally(() => {
        clicks.release();
      });
  };
  const ratio = innerWidth / settings.width;
  if (!asDrawn || ratio < FITS.least || ratio > FITS.most) {
    wake();
    return;
  }
  listen();
}
