import { launch } from './browser.ts';
import { hostOf } from './host.ts';
import { load, type Contestant, type Load } from './load.ts';
import { median, table, three } from '../measure.ts';
import { plainEvents, plainGraph } from './plain.ts';
import { sigmaPage, timelineJsPage, visNetworkPage, visTimelinePage } from './pages.ts';
import { serveWeb } from './web.ts';
import type { Outline } from '@standoff/data';

const ROUNDS = 5;

/**
 * Our timeline against TimelineJS3 and vis-timeline with the same events, and our network against sigma with graphology and
 * vis-network with the same graph at the same places: each loaded by a browser that has never seen it, taken in turn.
 */
export async function embedsBench(outline: Outline): Promise<void> {
  const events = plainEvents(outline);
  const graph = plainGraph(outline);
  const web = await serveWeb();
  const hosts = await Promise.all(
    [timelineJsPage(events), visTimelinePage(events), await sigmaPage(graph), visNetworkPage(graph)].map(hostOf),
  );
  const [timelineJs = '', visTimeline = '', sigma = '', visNetwork = ''] = hosts.map(({ url }) => url);
  const atLeast = (selector: string, count: number) => `document.querySelectorAll('${selector}').length >= ${count}`;
  const ours = (chart: string, mark: string, count: number): Contestant => ({
    name: 'standoff',
    url: `${web.url}/embed/${outline.id}/${chart}`,
    drawn: atLeast(mark, count),
    answers: `document.querySelector('[role="application"]')`,
  });
  const browser = await launch();
  try {
    for (const slow of [false, true]) {
      const net = slow ? 'slow network: 1.6 Mbit/s, 150 ms' : 'this machine';
      await compare(`Timeline of ${events.length} events in a page of its own (${net})`, slow, [
        ours('timeline', '[data-event]', events.length),
        { name: 'TimelineJS3', url: timelineJs, drawn: atLeast('.tl-timemarker', events.length) },
        { name: 'vis-timeline', url: visTimeline, drawn: atLeast('.vis-item', events.length) },
      ]);
      await compare(`Network of ${graph.nodes.length} actors and ${graph.links.length} links (${net})`, slow, [
        ours('network', '.actor', graph.nodes.length),
        { name: 'sigma + graphology', url: sigma, drawn: 'window.drawn' },
        { name: 'vis-network', url: visNetwork, drawn: 'window.drawn' },
      ]);
    }
  } finally {
    await browser.close();
    for (const { close } of hosts) close();
    web.stop();
  }

  async function compare(title: string, slow: boolean, contestants: Contestant[]): Promise<void> {
    const loads = contestants.map((): Load[] => []);
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [at, contestant] of contestants.entries()) {
        const one = await load(browser, contestant, { slow });
        if (round > 0) loads[at]?.push(one);
      }
    const middle = (at: number, key: keyof Load) => median((loads[at] ?? []).map((one) => one[key]));
    const kB = (bytes: number) => (bytes / 1_000).toFixed(1);
    table(
      `${title}: a page that nothing of is cached`,
      ['', 'first picture, ms', 'kB until then', 'requests', 'kB until it answers', 'requests', 'script, ms'],
      contestants.map(({ name }, at) => [
        name,
        Number.isNaN(middle(at, 'picture')) ? 'cannot draw: no WebGL' : three(middle(at, 'picture')),
        kB(middle(at, 'pictureBytes')),
        `${middle(at, 'pictureRequests')}`,
        kB(middle(at, 'bytes')),
        `${middle(at, 'requests')}`,
        three(middle(at, 'script')),
      ]),
    );
    const best = (key: keyof Load) => Math.min(...contestants.slice(1).flatMap((_, at) => middle(at + 1, key) || []));
    const ratio = (key: keyof Load) => `${three(best(key) / middle(0, key))} ×`;
    table(
      'Against the best of the others (above 1 is in our favour)',
      ['first picture', 'bytes until then', 'bytes until it answers', 'script'],
      [[ratio('picture'), ratio('pictureBytes'), ratio('bytes'), ratio('script')]],
    );
  }
}
