import type { Browser } from 'playwright-core';

/** A chart in a page, and how to tell that it is there. */
export interface Contestant {
  name: string;
  url: string;
  /** An expression, true in the page once all marks of the chart are in it. */
  drawn: string;
  /** An expression, true once the chart answers the reader; without one it does as soon as it is drawn. */
  answers?: string;
  /** What the chart is touched on, for one that waits for that before it loads what answers. */
  touch?: string;
}

/** One load of a page by a browser that has never seen it. */
export interface Load {
  /** Milliseconds from navigation to the end of the frame in which the chart is drawn; NaN where this browser cannot draw it. */
  picture: number;
  /** Bytes on the wire, headers included, and requests until then. */
  pictureBytes: number;
  pictureRequests: number;
  /** The same until the chart answers the reader. */
  bytes: number;
  requests: number;
  /** Milliseconds of script until then. */
  script: number;
}

/** About what Chromium's tools call "slow 4G": 1.6 Mbit/s down, 150 ms there and back. */
const SLOW = { offline: false, downloadThroughput: 200_000, uploadThroughput: 94_000, latency: 150 };
const PATIENCE = 60_000;

const watch = (drawn: string) => `
  (() => {
    const look = () => {
      let there = false;
      try { there = Boolean(${drawn}); } catch {}
      if (window.cannotDraw) window.pictureAt = NaN;
      else requestAnimationFrame(there ? () => { window.pictureAt = performance.now(); } : look);
    };
    requestAnimationFrame(look);
  })()`;

/** Loads a page once in a fresh context of the browser. */
export async function load(browser: Browser, contestant: Contestant, { slow }: { slow: boolean }): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 800, height: 560 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let [bytes, requests] = [0, 0];
    session.on('Network.requestWillBeSent', () => (requests += 1));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await session.send('Performance.enable');
    if (slow) await session.send('Network.emulateNetworkConditions', SLOW);
    await page.addInitScript(watch(contestant.drawn));

    await page.goto(contestant.url, { waitUntil: 'commit' });
    await page.waitForFunction('window.pictureAt !== undefined', undefined, { timeout: PATIENCE, polling: 'raf' });
    const picture = await page.evaluate<number>('window.pictureAt');
    const [pictureBytes, pictureRequests] = [bytes, requests];
    if (contestant.answers) {
      if (contestant.touch) await page.locator(contestant.touch).first().hover();
      await page.waitForFunction(contestant.answers, undefined, { timeout: PATIENCE, polling: 'raf' });
    }
    await page.waitForLoadState('networkidle');
    const { metrics } = await session.send('Performance.getMetrics');
    const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1_000;
    return { picture, pictureBytes, pictureRequests, bytes, requests, script };
  } finally {
    await context.close();
  }
}
