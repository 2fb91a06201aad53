import type { Browser, Page } from 'playwright-core';

/** A chart in a page, and how to tell that it is there. */
export interface Contestant {
  name: string;
  url: string;
  /** An expression, true in the page once all marks of the chart are in it. */
  drawn: string;
  /** An expression, true once the chart answers the reader; without one it does as soon as it is drawn. */
  answers?: string;
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

/** Sets `window.pictureAt` and `window.answersAt` at the end of the frame in which the expressions have come true. */
const watch = ({ drawn, answers = drawn }: Contestant) => `
  (() => {
    const note = (name, is) => {
      const look = () => {
        let there = false;
        try { there = is(); } catch {}
        if (window.cannotDraw) window[name] = NaN;
        else requestAnimationFrame(there ? () => { window[name] = performance.now(); } : look);
      };
      requestAnimationFrame(look);
    };
    note('pictureAt', () => ${drawn});
    note('answersAt', () => ${answers});
  })()`;

/** Waits for one of those, by asking: a page's own policy may forbid it to run what it is asked to wait for. */
async function when(page: Page, name: 'pictureAt' | 'answersAt', meanwhile?: () => Promise<void>): Promise<number> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const at = await page.evaluate<number | undefined>(`window.${name}`);
    if (at !== undefined) return at;
    await meanwhile?.();
    await page.waitForTimeout(10);
  }
  throw new Error(`${page.url()}: no ${name} within ${PATIENCE / 1_000} seconds`);
}

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
    await page.addInitScript(watch(contestant));

    await page.goto(contestant.url, { waitUntil: 'commit' });
    const picture = await when(page, 'pictureAt');
    const [pictureBytes, pictureRequests] = [bytes, requests];
    let at = 0;
    await when(page, 'answersAt', () => page.mouse.move(300 + (at = (at + 7) % 50), 300));
    await page.waitForLoadState('networkidle');
    const { metrics } = await session.send('Performance.getMetrics');
    const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1_000;
    return { picture, pictureBytes, pictureRequests, bytes, requests, script };
  } finally {
    await context.close();
  }
}
